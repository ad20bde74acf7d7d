import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { readPlace } from '../../src/lib/export/template/read-place';
import { writeExampleTemplate } from '../../src/lib/export/template/write-example-template';
import { messagesIn } from '../../src/lib/i18n/messages-in';
import { checkPackage } from './check-package';
import { BRIEFING, FIGURE } from './make-briefing';
import { paragraphsOf } from './read-parts';

describe.each(['vi', 'en'] as const)('in %s', (language) => {
	const { places } = messagesIn(language).exportTemplate;

	test('every placeholder of the guide is read as what the guide says', () => {
		const { chart, table, chartTitle, chartSummary, chartNotes, chartSource, chartAsOf, ...parts } = places;
		for (const [part, { name }] of Object.entries(parts)) {
			expect(readPlace(name), name).toEqual({ kind: 'document', part });
		}
		const figures = {
			whole: chart,
			title: chartTitle,
			summary: chartSummary,
			notes: chartNotes,
			source: chartSource,
			asOf: chartAsOf
		};
		for (const [part, { name }] of Object.entries(figures)) {
			expect(readPlace(name), name).toEqual({ kind: 'figure', row: 'drawn', number: 1, part });
		}
		expect(readPlace(table.name)).toEqual({ kind: 'figure', row: 'table', number: 1, part: 'whole' });
	});

	test('the example is a document that is filled whole', async () => {
		const example = await writeExampleTemplate(language);
		checkPackage(example, null);
		const filled = await fillTemplate(example, cleanDocument({ ...BRIEFING, language }), { tables: false });
		if (filled.kind === 'refused') throw new Error(filled.why);
		expect(filled.places.filter(({ outcome }) => outcome !== 'filled')).toEqual([]);
		const lines = paragraphsOf(checkPackage(filled.bytes, null).xml.get('word/document.xml'), 'w:p');
		expect(lines).toContain(BRIEFING.title);
		expect(lines).toContain('Sở Văn hóa, Thể thao và Du lịch');
		expect(lines.some((line) => line.endsWith(FIGURE.title))).toBe(true);
		expect(lines.join()).not.toContain('{{');
	});
});

test('an office that is not named yet leaves dots, not nothing', async () => {
	const example = await writeExampleTemplate('vi');
	const filled = await fillTemplate(example, cleanDocument({ ...BRIEFING, organisation: null }), {
		tables: false
	});
	if (filled.kind === 'refused') throw new Error(filled.why);
	const lines = paragraphsOf(checkPackage(filled.bytes, null).xml.get('word/document.xml'), 'w:p');
	expect(lines.slice(0, 2)).toEqual(['……………………', '……………………']);
});
