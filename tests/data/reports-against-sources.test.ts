import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv';

const SOURCES = new URL('../../../shared/reports/', import.meta.url);

const TEXT_OF: Readonly<Record<string, string>> = {
	'tv-2020': 'tra-vinh-2020-annual-report.txt',
	'dt-2016-2020': 'dong-thap-2016-2020-period-report.txt',
	'ls-2019-h1': 'lang-son-2019-h1-report.txt',
	'dn-2024': 'dak-nong-2024-plan.txt',
	'dn-2021': 'dak-nong-2021-plan.txt'
};

/** The text of the lines of the source document that a row points to. */
function sourceLines(row: Readonly<Record<string, string>>): string {
	const [, first, last] = /[Dd]òng (\d+)(?:-(\d+))?/.exec(row.place_in_report ?? '') ?? [];
	const text = readFileSync(new URL(TEXT_OF[row.report ?? ''] ?? '', SOURCES), 'utf8');
	return text
		.split('\n')
		.slice(Number(first) - 1, Number(last ?? first))
		.join('\n');
}

const coded = (file: string) => readCsv(`../shared/reports/coded/${file}.csv`);

describe.skipIf(!existsSync(SOURCES))('against the source documents (needs ../shared/reports)', () => {
	it('finds each figure, as written, in the line it names', () => {
		const written = readCsv('data/reports/activities.csv').filter(
			(row) => row.value !== '' && row.basis !== 'counted'
		);
		expect(written).toHaveLength(36);
		for (const row of written) expect(sourceLines(row), row.id).toContain(row.value);
	});

	it('has every coded row, with its number', () => {
		const ours = new Map(readCsv('data/reports/activities.csv').map((row) => [row.id, row]));
		const theirs = coded('activities');
		expect(theirs).toHaveLength(ours.size);
		for (const row of theirs) {
			const mine = ours.get(row.activity_id);
			expect(mine, row.activity_id).toBeDefined();
			if (row.value === '') expect(mine?.basis).toMatch(/unquantified|reported_elsewhere/);
			else if (mine?.basis === 'counted') expect(mine.low).toBe(row.value);
			else expect(mine?.value?.replaceAll('.', '')).toContain(row.value);
		}
		for (const [file, list, id] of [
			['statements', ['limitations', 'directions', 'strengths'], 'id'],
			['documents_cited', ['documents_cited'], 'cited_id']
		] as const) {
			const ids = list.flatMap((name) => coded(name).map((row) => row[id]));
			expect(readCsv(`data/reports/${file}.csv`).map((row) => row.id)).toEqual(ids);
		}
	});

	it('finds the number of each cited document in the line it names', () => {
		for (const row of readCsv('data/reports/documents_cited.csv')) {
			expect(sourceLines(row), row.id).toContain(row.number);
		}
	});

	it('holds no sentence of the documents', () => {
		const quotes = [
			'activities',
			'limitations',
			'directions',
			'strengths',
			'deadlines',
			'documents_cited',
			'links',
			'links_gaps'
		].flatMap((file) =>
			coded(file).flatMap((row) =>
				Object.entries(row)
					.filter(([column, text]) => column.endsWith('quote') && text !== '')
					.map(([, text]) => text.toLowerCase())
			)
		);
		expect(quotes.length).toBeGreaterThan(200);
		const files = ['reports', 'activities', 'statements', 'links', 'deadlines', 'documents_cited'];
		const cells = files.flatMap((file) =>
			readCsv(`data/reports/${file}.csv`).flatMap((row) => Object.values(row))
		);
		const all = [...cells, readFileSync(new URL('../../data/reports/README.md', import.meta.url), 'utf8')]
			.join('\n')
			.toLowerCase();
		expect(quotes.filter((quote) => all.includes(quote))).toEqual([]);
	});
});
