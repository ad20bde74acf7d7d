import { bring, files, rowsOf } from './bring-in';
import { expect, openSettled, test } from './guarded-test';

test('open evidence is shut where other figures are loaded meanwhile, as by another tab', async ({
	page,
	context
}) => {
	await openSettled(page, 'data/');
	await bring(page, rowsOf('a.csv', ['Tờ rơi', '45'], ['Mít tinh', '7']));
	await bring(page, rowsOf('b.csv', ['Băng rôn', '31'], ['Áp phích', '32'], ['Hội thi', '33']));
	const second = await context.newPage();
	await openSettled(second, './');
	await second.getByRole('button', { name: /^31/ }).click();
	const evidence = second.getByRole('dialog');
	await expect(evidence).toContainText('Tệp b.csv, dòng 2');
	await files(page).getByRole('button', { name: 'Tạm tắt tệp a.csv' }).click();
	await expect(evidence).toBeHidden();
	await second.getByRole('button', { name: /^31/ }).click();
	await expect(evidence).toContainText('Tệp b.csv, dòng 2');
});
