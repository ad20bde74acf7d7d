import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/lib/domain/fold';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { readShippedData } from '../query/read-shipped-data';

type Row = Readonly<Record<string, string>>;

const REFERENCE = '../shared/reference';
const hasReference = existsSync(`${REFERENCE}/public_figures.csv`);

function rowsOf(path: string): readonly Row[] {
	const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
	return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const activities = rowsOf('data/public/activities.csv');
const statements = rowsOf('data/public/statements.csv');
const readme = readFileSync('data/public/README.md', 'utf8');
const joined = readShippedData('public');
const figures = figuresOf(joined);

/** Rows that the README says could not be mapped. */
const UNMAPPED = ['PF0337', 'PF0365', 'PF0366', 'PS0087'];
/** "Weekly" in words only: a number would be an inference. */
const IN_WORDS = 'PF0275';

describe('the public figures as they ship', () => {
	it('are read whole: every row accepted, none held or set aside', () => {
		expect(figures).toHaveLength(231);
		expect(activities).toHaveLength(231);
		expect(joined.statements).toHaveLength(77);
		expect(statements).toHaveLength(77);
		expect(joined.findings.filter(({ level }) => level === 'error')).toEqual([]);
	});

	it('say in every row that a public page is their source, and which', () => {
		expect(figures.every(({ origin }) => origin === 'published')).toBe(true);
		expect(joined.statements.every(({ origin }) => origin === 'published')).toBe(true);
		for (const { provenance } of [...figures, ...joined.statements])
			expect(provenance.source).toMatch(/^https?:\/\/[^\s]+$/);
		expect(figures.every(({ synthetic }) => !synthetic)).toBe(true);
	});

	it('name the rows that could not be mapped', () => {
		const held = new Set([...activities, ...statements].map(({ id }) => id));
		for (const id of UNMAPPED) {
			expect(held).not.toContain(id);
			expect(readme).toContain(id);
		}
	});

	it('are 92 events, 51 campaigns and 88 periods', () => {
		const count = (grain: string) => figures.filter((figure) => figure.grain === grain).length;
		expect([count('event'), count('campaign'), count('period')]).toEqual([92, 51, 88]);
	});

	it('hold amounts and summaries, not the sentences of pages', () => {
		expect(Math.max(...activities.map(({ value = '' }) => value.length))).toBeLessThan(70);
		expect(Math.max(...statements.map(({ text = '' }) => text.length))).toBeLessThan(110);
	});
});

describe.skipIf(!hasReference)(
	'the public figures against the reference (the project does not carry it)',
	() => {
		const sources = hasReference ? rowsOf(`${REFERENCE}/public_figures.csv`) : [];
		const stated = hasReference ? rowsOf(`${REFERENCE}/public_statements.csv`) : [];
		const byId = new Map([...activities, ...statements].map((row) => [row['id'], row]));
		const figureOf = new Map(activities.map(({ id }, index) => [id, figures[index]]));
		const mapped = sources.filter(({ id = '' }) => !UNMAPPED.includes(id));

		it('lose no row and invent none', () => {
			const ids = [...sources, ...stated].map(({ id }) => id).filter((id = '') => !UNMAPPED.includes(id));
			expect([...byId.keys()].sort()).toEqual(ids.sort());
		});

		it.each(mapped.map((row) => [row['id'] ?? '', row] as const))(
			'%s says what its source says',
			(id, source) => {
				const row = byId.get(id);
				const figure = figureOf.get(id);
				expect(row?.['source']).toBe(source['source_url']);
				expect(row?.['place_in_report']).toBe(source['doc_or_page_title']);
				expect(row?.['province']).toBe(source['province'] === '(toàn quốc)' ? 'cả nước' : source['province']);
				expect(row?.['unit']).toBe(source['unit']);
				expect(row?.['body']?.replaceAll(';', ',')).toBe(source['body']?.replaceAll(';', ','));
				expect(figure?.locality !== null).toBe(['district', 'commune'].includes(source['level'] ?? ''));
				expect(figure?.province === 'vn').toBe(source['level'] === 'national');
				expect(figure?.grain).toBe(
					{ single_event: 'event', campaign: 'campaign', period_aggregate: 'period' }[source['scope'] ?? '']
				);
				expect(row?.['report_date']).toBe(
					source['published_date']?.includes('-') ? source['published_date'] : ''
				);
				if (source['note'] !== '') expect(row?.['note']).not.toBe('');
				if (id === IN_WORDS) {
					expect([figure?.quantity.low, figure?.quantity.high]).toEqual([null, null]);
					return;
				}
				const bound = (text = '') => (text === '' ? null : Number(text));
				const low = source['qualifier'] === 'at_most' ? 0 : bound(source['value_low']);
				expect([figure?.quantity.low, figure?.quantity.high]).toEqual([low, bound(source['value_high'])]);
				expect(figure?.quantity.flags.includes('approximate')).toBe(source['qualifier'] === 'about');
			}
		);

		it('keep the days of a page, and say so where it gives none', () => {
			for (const source of mapped) {
				const { id = '', period_start: start = '', period_end: end = '' } = source;
				const window = figureOf.get(id)?.period.window;
				if (start !== '' && end !== '') expect([id, window?.start, window?.end]).toEqual([id, start, end]);
				else expect([id, byId.get(id)?.['note']]).toEqual([id, expect.stringMatching(/không ghi|thời điểm/)]);
			}
		});

		it('carry words of the source as their amount, or a note with what it says', () => {
			for (const { id = '', value_text: text = '', value_low: low = '' } of mapped) {
				const { value = '', basis, note = '' } = byId.get(id) ?? {};
				const isVerbatim = foldText(text).includes(foldText(value));
				const isCounted = basis === 'counted' && value === low;
				const isTranslated = /Trên trang: “|tiếng Nhật|Trang viết nhầm/.test(note);
				const isListed = basis === 'counted' && foldText(text).startsWith(foldText(value));
				expect([id, isVerbatim || isCounted || isTranslated || isListed]).toEqual([id, true]);
			}
		});

		it.each(
			stated.filter(({ id = '' }) => !UNMAPPED.includes(id)).map((row) => [row['id'] ?? '', row] as const)
		)('%s says what its source says', (id, source) => {
			const row = byId.get(id);
			expect(row?.['source']).toBe(source['source_url']);
			expect(row?.['kind']).toBe(source['kind']);
			expect(row?.['text']).toBe(source['summary_vi']);
			expect(row?.['text_en']).toBe(source['summary_en']);
			expect(row?.['report_date']).toBe(
				source['published_date']?.includes('-') ? source['published_date'] : ''
			);
			const years = source['period']?.match(/\d{4}/g) ?? [];
			for (const year of years) expect(`${row?.['period']} ${row?.['note']}`).toContain(year);
			if (years.length === 0) expect(row?.['note']).toMatch(/Không rõ kỳ|Kỳ như trang ghi/);
		});
	}
);
