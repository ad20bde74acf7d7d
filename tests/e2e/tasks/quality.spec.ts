import { test } from '../guarded-test';

test('in English, findings and the calendar by keyboard and ear: what is wrong, where, and who has reported', async ({
	reader
}) => {
	await reader.open('quality/?lang=en');
	await test.step('a kind of finding is chosen from its count', async () => {
		await reader.enter('button', 'Impossible or out-of-order dates');
		await reader.expectHeard('2 of 17 findings: 0 errors, 2 warnings, 0 notes.');
		await reader.expectStop('button', 'Impossible or out-of-order dates');
	});
	await test.step('a finding says why and what to do', async () => {
		await reader.enter('button', 'Number runs against its date');
		await reader.expectStop('button', 'Close');
		await reader.expectTree('- dialog:\n  - heading [level=2]');
		await reader.press('Escape');
		await reader.expectStop('button', 'Number runs against its date');
	});
	await test.step('the calendar is walked by arrows, and a cell says what it rests on', async () => {
		await reader.tabTo('button', 'Lang Son, first half of 2019: received');
		await reader.press('Enter');
		await reader.expectStop('button', 'Close');
		await reader.press('Escape');
		await reader.expectStop('button', 'Lang Son, first half of 2019: received');
	});
});

test('in English, a statement by keyboard and ear: written with what is offered, run, stopped, and read', async ({
	reader
}) => {
	await reader.open('explore/?lang=en');
	await reader.tabTo('textbox', 'SQL statement');
	await reader.type('SELECT count(*) AS n FROM repo');
	await reader.expectHeard(/^\d+ suggestions?$/);
	await reader.press('ArrowDown');
	await reader.expectStop('option', /^reports/, 'selected');
	await reader.press('Enter');
	await reader.expectStop('textbox', 'SQL statement');
	await reader.press('Control+Enter');
	await reader.expectHeard('1 rows of results.');
	await reader.expectStop('textbox', 'SQL statement');
	await reader.tabTo('gridcell', '5');
});
