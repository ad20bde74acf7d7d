import { has, nothing, status, valuesWith, type Thread } from './thread';

/** A view that is saved, renamed, removed and taken back. */
export const viewing: Thread = {
	screen: 'Nhập dữ liệu',
	steps: (page, mark) => {
		const panel = page.locator('details.saved');
		const pressed = (label: string) => () => panel.getByRole('button', { name: label, exact: true }).click();
		return [
			{
				ready: async () => {
					if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
					await panel.getByRole('textbox', { name: 'Tên góc nhìn' }).fill(`Xem ${mark}`);
				},
				press: pressed('Lưu góc nhìn này'),
				said: () => status(page, `Đã lưu góc nhìn “Xem ${mark}”.`)
			},
			{
				ready: async () => {
					await pressed(`Đổi tên góc nhìn Xem ${mark}`)();
					await panel.getByLabel(`Tên mới của Xem ${mark}`).fill(`Đổi ${mark}`);
				},
				press: pressed('Lưu tên'),
				said: () => status(page, `Đã đổi tên thành “Đổi ${mark}”.`)
			},
			{
				ready: nothing,
				press: pressed(`Bỏ góc nhìn Đổi ${mark}`),
				said: () => status(page, `Đã bỏ góc nhìn “Đổi ${mark}”.`)
			},
			{ ready: nothing, press: pressed('Hoàn tác'), said: () => status(page, 'Đã hoàn tác.') }
		];
	},
	reached: ({ state }, mark) => {
		const views = valuesWith(state, 'view', mark);
		if (views.length === 0) return [0, 3];
		return views.every((view) => has(view, `Xem ${mark}`)) ? [1] : [2, 4];
	}
};
