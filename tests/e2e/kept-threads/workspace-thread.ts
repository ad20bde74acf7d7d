import { chosen, kept } from '../keep-workspace';
import { button, nothing, type Step, type Thread } from './thread';

/** A workspace that is made, renamed, removed and restored. */
export const housing: Thread = {
	screen: 'Nhập dữ liệu',
	steps: (page, mark) => {
		const name = (opens: string, to: string): Step => ({
			ready: async () => {
				await button(page, opens).click();
				await kept(page).getByLabel('Tên không gian làm việc').fill(to);
			},
			press: () => button(page, 'Lưu tên').click(),
			said: () => chosen(page).filter({ hasText: to }).waitFor({ state: 'attached' })
		});
		const removed = kept(page)
			.locator('p.removed')
			.filter({ hasText: `“Đổi ${mark}”` });
		return [
			name('Tạo mới', `Tạm ${mark}`),
			name('Đổi tên', `Đổi ${mark}`),
			{
				ready: nothing,
				press: () => button(page, 'Xóa không gian này').click(),
				said: () => removed.waitFor()
			},
			{
				ready: nothing,
				press: () => removed.getByRole('button', { name: 'Lấy lại' }).click(),
				said: () =>
					chosen(page)
						.filter({ hasText: `Đổi ${mark}` })
						.waitFor({ state: 'attached' })
			}
		];
	},
	reached: ({ there, removed }, mark) => {
		const before = there.includes(`Tạm ${mark}`);
		const after = there.includes(`Đổi ${mark}`);
		const gone = removed.some((words) => words.includes(`“Đổi ${mark}”`));
		if (Number(before) + Number(after) + Number(gone) > 1) return [];
		return before ? [1] : after ? [2, 4] : gone ? [3] : [0];
	}
};
