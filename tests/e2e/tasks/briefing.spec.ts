import { readFile } from 'node:fs/promises';
import { expect, test } from '../guarded-test';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('in English, a briefing by keyboard and ear: made, words and a figure put in, ordered, written in every format and printed', async ({
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
	await test.step('it leaves as Word, PowerPoint and Excel, and on paper', async () => {
		for (const [format, ending] of [
			['Word', 'docx'],
			['PowerPoint', 'pptx'],
			['Excel', 'xlsx']
		] as const) {
			await reader.tabTo('button', format);
			expect((await reader.save()).name).toMatch(new RegExp(`\\.${ending}$`));
			await reader.expectHeard(new RegExp(`\\.${ending}`));
			await reader.expectStop('button', format);
		}
		await reader.tabTo('button', 'Print or save as PDF');
		expect(await reader.print()).toMatch(/^Briefing of /);
	});
});

test('in English, the document of an office is chosen and filled in by keyboard and ear', async ({
	reader
}) => {
	await reader.open('briefing/?lang=en');
	await reader.tabTo('textbox', 'Name of the briefing');
	await reader.type('Of our office');
	await reader.press('Enter');
	await reader.expectHeard(/Of our office/);
	await reader.enter('button', 'Add paragraph');
	await reader.expectStop('textbox', 'Paragraph');
	await reader.type('What was done');
	await reader.enter('button', 'Save');
	await reader.expectHeard('Saved.');
	const example = await test.step('an example of such a document is saved', async () => {
		await reader.tabTo('combobox', 'Word template');
		await reader.chooseOption('The office’s own .docx');
		await reader.enter('DisclosureTriangle', 'How to prepare a template');
		await reader.tabTo('button', 'Download an example template');
		const { path } = await reader.save();
		await reader.expectHeard(/\.docx/);
		return path;
	});
	await test.step('it is chosen as the template, and what was filled in is said', async () => {
		await reader.tabTo('button', /^The office/, 'back');
		await reader.chooseFile({ name: 'office.docx', mimeType: DOCX, buffer: await readFile(example) });
		await reader.tabTo('button', 'Word');
		await reader.save();
		await reader.expectHeard(/Filled in:/);
		await reader.expectStop('button', 'Word');
	});
});
