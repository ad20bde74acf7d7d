import { test } from '../guarded-test';

test('in English, a briefing by keyboard and ear: made, words and a figure put in, ordered, and written as Word', async ({
	reader
}) => {
	await reader.open('compare/?lang=en&indicator=portal_item_posted');
	await reader.enter('button', /^Copy, download/);
	await reader.enter('button', 'Add to a briefing');
	await reader.expectHeard('Added to the briefing.');
	await reader.open('briefing/?lang=en');
	await test.step('words are added, changed and put elsewhere', async () => {
		await reader.enter('button', 'Add paragraph');
		await reader.expectHeard('Added.');
		await reader.expectStop('textbox', 'Paragraph');
		await reader.type('What was done');
		await reader.enter('button', 'Save');
		await reader.expectHeard('Saved.');
		await reader.expectStop('button', /^Edit: Paragraph/, 'collapsed');
		await reader.enter('button', /^Move up: Paragraph/, 'back');
		await reader.expectHeard('Moved to place 1 of 2.');
		await reader.expectStop('button', /^Move down: Paragraph/);
	});
	await test.step('a part is removed and brought back', async () => {
		await reader.enter('button', /^Remove: Paragraph/);
		await reader.expectHeard('Part removed.');
		await reader.expectStop('button', /^Remove: Figure/);
		await reader.enter('button', /^Undo/, 'back');
		await reader.expectStop('button', /./);
	});
	await test.step('it leaves as Word', async () => {
		await reader.tabTo('button', 'Word');
		await reader.save();
		await reader.expectHeard(/\.docx/);
		await reader.expectStop('button', 'Word');
	});
});
