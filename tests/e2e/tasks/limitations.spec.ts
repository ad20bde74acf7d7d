import { test } from '../guarded-test';

test('limitations by keyboard and ear: suggestions accepted, rejected, taken back, and links made', async ({
	reader
}) => {
	await reader.open('limitations/');
	await reader.forget();
	await test.step('what is searched for is said once it is typed, and again once it is taken back', async () => {
		await reader.tabTo('searchbox', 'Tìm trong hạn chế, phương hướng');
		await reader.type('mit tinh');
		await reader.expectHeardAlone(/^Hiện 0\/12 hạn chế, 3\/97 phương hướng, nhiệm vụ\.$/);
		await reader.press('Control+a', 'Delete');
		await reader.expectHeardAlone(/^Hiện 12\/12 hạn chế, 97\/97 phương hướng, nhiệm vụ\.$/);
	});
	await test.step('a filter is said together with what it leaves', async () => {
		await reader.enter('button', /^Mức đáp ứng/, 'back');
		await reader.tabTo('checkbox', /^Chưa được đáp ứng/);
		await reader.press('Space');
		await reader.expectHeardAlone(/^1 bộ lọc đang dùng\. Hiện 7\/12 hạn chế/);
		await reader.press('Space');
		await reader.expectHeardAlone(/^Chưa lọc\. Hiện 12\/12 hạn chế/);
		await reader.press('Escape');
	});
	await test.step('a suggestion is accepted and another rejected; the keyboard stays with its card', async () => {
		await reader.enter('button', 'Chấp nhận gợi ý L2 – D4');
		await reader.expectHeard('Đã ghi: L2 – D4, một phần.');
		await reader.expectStop('button', /^Còn coi đây là việc riêng/);
		await reader.enter('button', 'Bác bỏ gợi ý L2 – D3');
		await reader.expectHeard('Đã bác bỏ gợi ý L2 – D3.');
		await reader.expectStop('button', /^(Còn coi đây|D1 )/);
	});
	await test.step('both decisions are taken back', async () => {
		await reader.enter('button', 'Hoàn tác', 'back');
		await reader.expectHeard('Đã hoàn tác quyết định gần nhất.');
		await reader.expectStop('button', 'Hoàn tác', '');
		await reader.press('Enter');
		await reader.expectStop('button', 'Hoàn tác', 'disabled');
	});
	await test.step('a link is made from a list that is searched', async () => {
		await reader.enter('button', /^Nối L7 với/);
		await reader.expectStop('option', /^D1/, 'selected');
		await reader.type('cong ttdt');
		await reader.expectHeard('1 lựa chọn');
		await reader.press('Enter');
		await reader.expectTree('- dialog "Nối L7 với D5"');
		await reader.tabTo('textbox', 'Người xác định');
		await reader.press('Enter');
		await reader.expectHeard(/^Đã ghi: L7 – D5/);
		await reader.expectStop('button', /./);
	});
	await test.step('a link is made from card to card', async () => {
		await reader.tabTo('button', 'Chưa thúc đẩy mạnh việc đổi nhận thức, hành vi', 'back');
		await reader.press('m');
		await reader.expectHeard(/^Đã chọn L6 để nối/);
		await reader.press('Escape', 'm', 'ArrowRight', 'Enter');
		await reader.expectTree('- dialog /^Nối L6 với D\\d$/');
		await reader.press('Escape');
		await reader.expectStop('button', /./);
	});
	await test.step('the matrix is walked by arrows, and a cell opens what is in it', async () => {
		await reader.tabTo('radio', 'Đối chiếu', 'back');
		await reader.press('ArrowRight');
		await reader.settle();
		await reader.tabTo('gridcell', /^Trà Vinh, /);
		await reader.press('ArrowRight');
		await reader.expectStop('gridcell', /^Trà Vinh, /);
		await reader.press('Enter');
		await reader.expectStop('button', 'Đóng');
		await reader.press('Escape');
		await reader.expectStop('gridcell', /^Trà Vinh, /);
	});
	await test.step('what became of a limitation is recorded', async () => {
		await reader.tabTo('radio', 'Ma trận', 'back');
		await reader.press('ArrowRight');
		await reader.settle();
		await reader.expectHeard(/^\d+\/\d+ hạn chế\.$/);
		await reader.forget();
		await reader.tabTo('checkbox', /^Còn mở/);
		await reader.press('Space');
		await reader.expectHeardAlone(/^(Không có hạn chế nào hợp với lựa chọn này|\d+\/\d+ hạn chế)\.$/);
		await reader.press('Space');
		await reader.expectHeardAlone(/^\d+\/\d+ hạn chế\.$/);
		await reader.enter('button', 'Ghi là đã đưa vào kế hoạch');
		await reader.expectHeard(/^Đã ghi/);
		await reader.expectStop(/^(button|DisclosureTriangle|checkbox)$/, /./);
	});
});
