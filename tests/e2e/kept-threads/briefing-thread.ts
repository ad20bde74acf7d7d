import { button, has, nothing, status, valuesWith, type Thread } from './thread';

/** A briefing that is begun, written in, renamed and removed. */
export const briefing: Thread = {
	screen: 'Báo cáo',
	steps: (page, mark) => {
		const name = page.getByLabel('Tên báo cáo');
		const pressed = (label: string) => () => button(page, label).click();
		return [
			{
				ready: async () => {
					if ((await name.count()) === 0) await button(page, 'Báo cáo mới').click();
					await name.fill(`Bản ${mark}`);
				},
				press: pressed('Tạo báo cáo'),
				said: () => page.getByRole('heading', { level: 2, name: `Bản ${mark}` }).waitFor()
			},
			{
				ready: async () => {
					await button(page, 'Thêm đoạn văn').last().click();
					await page.getByLabel('Đoạn văn', { exact: true }).fill(`Chữ ${mark}`);
				},
				press: pressed('Lưu'),
				said: () => status(page, 'Đã lưu.')
			},
			{
				ready: async () => {
					await button(page, 'Đổi tên').click();
					await page.getByLabel('Tên mới của báo cáo').fill(`Đổi ${mark}`);
				},
				press: pressed('Lưu tên'),
				said: () => status(page, `Đã đổi tên thành “Đổi ${mark}”.`)
			},
			{ ready: nothing, press: pressed('Xóa báo cáo'), said: () => status(page, `Đã xóa “Đổi ${mark}”.`) }
		];
	},
	reached: ({ state }, mark) => {
		const [one, ...others] = valuesWith(state, 'briefing', mark);
		if (one === undefined) return [0, 4];
		if (others.length > 0) return [];
		if (!has(one, `Chữ ${mark}`)) return has(one, `Bản ${mark}`) ? [1] : [];
		return has(one, `Bản ${mark}`) ? [2] : [3];
	}
};
