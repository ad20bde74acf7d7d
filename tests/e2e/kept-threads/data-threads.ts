import { isInUse } from '../../../src/lib/workspace/state';
import { card, choose, rowOf, rowsOf, settle, typeFigure } from '../bring-in';
import { button, nothing, valuesWith, type Step, type Thread } from './thread';

/** A file that is brought in as it is. */
export const importing: Thread = {
	screen: 'Nhập dữ liệu',
	steps: (page, mark) => {
		// Another amount for each: a file of the same bytes is the same file.
		const file = rowsOf(`${mark}csv`, ['Tờ rơi', `${mark.replaceAll(/\D/g, '')} tờ`]);
		return [
			{
				ready: () => choose(page, file),
				press: () => card(page, file.name).getByRole('button', { name: 'Nạp tệp này' }).click(),
				said: () => page.getByText(`Đã nạp và lưu: ${file.name}.`).waitFor()
			}
		];
	},
	reached: ({ state }, mark) => [
		state.files.filter(isInUse).filter(({ name }) => name === `${mark}csv`).length
	]
};

/** A file with a name that is settled on the bench, switched off and on again. */
export const deciding: Thread = {
	screen: 'Nhập dữ liệu',
	steps: (page, mark) => {
		const [name, written] = [`bàn ${mark}csv`, `Giấy màu ${mark}`];
		const turn = (label: string, said: string): Step => ({
			ready: nothing,
			press: () => button(page, `${label} tệp ${name}`).click(),
			said: () => rowOf(page, name).getByText(said).waitFor()
		});
		return [
			{
				ready: async () => {
					await choose(page, rowsOf(name, [written, '120 tờ']));
					await settle(page, name, written, 'Tờ rơi');
				},
				press: () => card(page, name).getByRole('button', { name: 'Nạp tệp này' }).click(),
				said: () => page.getByText(`Đã nạp và lưu: ${name}.`).waitFor()
			},
			turn('Tạm tắt', 'Đang tắt'),
			turn('Dùng lại', 'Đang dùng')
		];
	},
	reached: ({ state }, mark) => {
		const files = state.files.filter(({ name }) => name === `bàn ${mark}csv`);
		const names = valuesWith(state, 'alias', `Giấy màu ${mark}`);
		if (files.length === 0 && names.length === 0) return [0];
		if (files.length !== 1 || names.length !== 1) return [];
		return files.some(({ on }) => on) ? [1, 3] : [2];
	}
};

/** A figure typed by hand. */
export const entering: Thread = {
	screen: 'Nhập dữ liệu',
	steps: (page, mark) => [
		{
			ready: () =>
				typeFigure(page, {
					'Tỉnh (bắt buộc)': 'Bến Tre',
					'Chỉ tiêu (bắt buộc)': 'Tờ rơi',
					'Kỳ báo cáo (bắt buộc)': 'năm 2022',
					'Số lượng, như văn bản ghi (bắt buộc)': '612 tờ',
					'Số văn bản': mark
				}),
			press: () => button(page, 'Kiểm tra và lưu').click(),
			said: () => page.getByText(/^Đã lưu số liệu nhập tay/).waitFor()
		}
	],
	reached: ({ state }, mark) => [valuesWith(state, 'figure', mark).length]
};
