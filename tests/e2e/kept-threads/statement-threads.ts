import { expect } from '../guarded-test';
import { button, nothing, status, valuesWith, type Thread } from './thread';

/** A statement that is added and then split, which keeps both parts or none. */
export const wording: Thread = {
	screen: 'Hạn chế và phương hướng',
	steps: (page, mark) => {
		const adding = page.getByRole('dialog', { name: 'Thêm nội dung vào văn bản' });
		const splitting = page.getByRole('dialog', { name: 'Tách một nội dung' });
		const save = (form: typeof adding) => form.getByRole('button', { name: 'Lưu', exact: true }).click();
		return [
			{
				ready: async () => {
					await button(page, 'Thêm nội dung').click();
					await adding
						.getByRole('combobox', { name: 'Văn bản (bắt buộc)', exact: true })
						.selectOption({ label: 'Đắk Nông, năm 2021' });
					await adding.getByRole('radio', { name: 'Hạn chế', exact: true }).check();
					await adding.getByLabel('Nội dung, tóm tắt sát lời văn bản (bắt buộc)').fill(`Thiếu ${mark}`);
				},
				press: () => save(adding),
				said: () => status(page, `Đã lưu: thêm “Thiếu ${mark}”`)
			},
			{
				ready: async () => {
					await page.getByLabel('Tìm trong hạn chế, phương hướng').fill(`Thiếu ${mark}`);
					await button(page, `Thiếu ${mark}`).first().click();
					await page.getByRole('button', { name: /^Tách.*: / }).click();
					await splitting.getByLabel('Nội dung phần 1 (bắt buộc)').fill(`Một ${mark}`);
					await splitting.getByLabel('Nội dung phần 2 (bắt buộc)').fill(`Hai ${mark}`);
				},
				press: () => save(splitting),
				said: () => status(page, 'Đã lưu: tách thành 2 phần.')
			}
		];
	},
	reached: ({ state }, mark) => {
		const parts = ['Thiếu', 'Một', 'Hai'].map(
			(word) => valuesWith(state, 'statement', `${word} ${mark}`).length
		);
		return { '0,0,0': [0], '1,0,0': [1], '1,1,1': [2] }[parts.join()] ?? [];
	}
};

/** A link with a note, taken back by undoing. */
export const linking: Thread = {
	screen: 'Hạn chế và phương hướng',
	steps: (page, mark, kill) => {
		const panel = page.getByRole('dialog', { name: /^Nối L7 với D/ });
		return [
			{
				ready: async () => {
					await page.setViewportSize({ width: 1280, height: 3000 });
					const link = page
						.getByRole('article', { name: 'Hạn chế L7', exact: true })
						.getByRole('button', { name: /^Nối/ });
					// A key is not waited for as a pointer is.
					await expect(link).toBeEnabled();
					await link.press('Enter');
					// Another direction than the kills before, whose links must stay.
					await page.getByRole('combobox', { name: 'Tìm', exact: true }).waitFor();
					for (let down = 0; down < kill % 5; down += 1) await page.keyboard.press('ArrowDown');
					await page.keyboard.press('Enter');
					await panel.getByRole('radio', { name: 'Có, trực tiếp' }).check();
					await panel.getByRole('textbox', { name: 'Ghi chú: vì sao' }).fill(`Nối ${mark}`);
				},
				press: () => panel.getByRole('button', { name: 'Lưu', exact: true }).click(),
				said: () => status(page, /^Đã ghi: L7 – D/)
			},
			{
				ready: nothing,
				press: () => page.keyboard.press('Control+z'),
				said: () => status(page, 'Đã hoàn tác quyết định gần nhất.')
			}
		];
	},
	reached: ({ state }, mark) => (valuesWith(state, 'link', `Nối ${mark}`).length === 0 ? [0, 2] : [1])
};
