import { test } from '../guarded-test';

test('in English, findings and the calendar by keyboard and ear: what is wrong, where, and who has reported', async ({
	reader
}) => {
	await reader.open('quality/?lang=en');
	await reader.forget();
	await test.step('a kind of finding is chosen from its count', async () => {
		await reader.enter('button', 'Impossible or out-of-order dates');
		await reader.expectHeardAlone(/^1 filter in use\. 2 of 17 findings: 0 errors, 2 warnings, 0 notes\.$/);
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
		await reader.tabTo('button', 'Lang Son, first half of 2024: not known');
		await reader.press('ArrowRight');
		await reader.expectStop('button', 'Lang Son, year 2024: not known');
		await reader.press('ArrowDown');
		await reader.expectStop('button', 'Dak Nong, year 2024: not known');
		await reader.press('ArrowRight');
		await reader.expectStop('button', 'Dak Nong, year 2024: not known');
		await reader.press('Enter');
		await reader.expectStop('button', 'Close');
		await reader.expectTree(
			'- dialog "What the cell rests on":\n  - paragraph: Dak Nong · Year 2024\n  - paragraph: not known'
		);
		await reader.press('Escape');
		await reader.expectStop('button', 'Dak Nong, year 2024: not known');
		await reader.press('ArrowLeft', 'ArrowUp');
		await reader.expectStop('button', 'Lang Son, first half of 2024: not known');
	});
	await test.step('a table is one stop, left by Tab and come back to where it was', async () => {
		await reader.press('Tab');
		await reader.expectStop('region', 'Scrollable table: Calendar of reports, year 2020');
		await reader.press('Shift+Tab');
		await reader.expectStop('button', 'Lang Son, first half of 2024: not known');
	});
	await test.step('a choice about the calendar says what the calendar shows', async () => {
		await reader.forget();
		await reader.tabTo('radio', 'With a report or deadline', 'back');
		await reader.press('ArrowRight');
		await reader.expectHeardAlone(/^The calendar has .* cells not known\.$/);
	});
	await test.step('a province narrows findings and calendar, and both are said at once', async () => {
		await reader.enter('button', 'Province All', 'back');
		await reader.type('lang son');
		await reader.expectHeard('Choices: 1');
		await reader.press('Enter');
		await reader.expectHeardAlone(
			/^2 filters in use\. 0 of 17 findings: .* notes\. The calendar has 1 cell received\.$/
		);
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
	await reader.expectHeard('1 row of results.');
	await reader.expectStop('textbox', 'SQL statement');
	await reader.tabTo('gridcell', '5');
	await test.step('one that takes too long is stopped, and the next one is answered', async () => {
		await reader.tabTo('textbox', 'SQL statement', 'back');
		await reader.press('Control+a');
		await reader.type('SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b');
		await reader.press('Control+Enter');
		await reader.expectHeard('Running the statement…');
		await reader.enter('button', 'Stop');
		await reader.expectHeard('The statement was stopped.');
		await reader.expectStop('button', 'Run');
		await reader.tabTo('textbox', 'SQL statement', 'back');
		await reader.press('Control+a');
		await reader.type('SELECT 2');
		await reader.press('Control+Enter');
		await reader.expectHeard('1 row of results.');
	});
});
