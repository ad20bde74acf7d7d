import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { neededColumns, templateCsv } from '../../src/lib/ingest/template';
import { KINDS } from '../../src/lib/ingest/columns';
import { readText, reference } from './corpus';

const readFolder = (folder: string) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.csv'))
		.map((file) => readFile(file, readFileSync(`${folder}/${file}`), reference));

describe('the five source documents', () => {
	const readings = readFolder('data/reports');
	const joined = joinReadings(readings, reference);

	it('are read whole, with nothing held', () => {
		expect(
			readings.map(({ file, kind, status, rows }) => [file, kind, status, rows.accepted, rows.held])
		).toEqual([
			['activities.csv', 'activities', 'accept', 64, 0],
			['deadlines.csv', 'deadlines', 'accept', 5, 0],
			['documents_cited.csv', 'documents_cited', 'accept', 54, 0],
			['links.csv', 'links', 'accept', 11, 0],
			['reports.csv', 'reports', 'accept', 5, 0],
			['statements.csv', 'statements', 'accept', 134, 0]
		]);
	});

	it('stand together: every figure, statement, deadline and citation has its report', () => {
		const ids = new Set<string>(joined.reports.map(({ id }) => id));
		expect([...ids].sort()).toHaveLength(5);
		const named = [...figuresOf(joined), ...joined.statements, ...joined.deadlines, ...joined.cited];
		expect(named.filter(({ report }) => report === null || !ids.has(report))).toEqual([]);
	});

	it('show their known defects', () => {
		const told = joined.findings.map(({ code, value }) => [code, value]);
		expect(told).toContainEqual(['date.after_report', expect.stringContaining('2029')]);
		expect(told).toContainEqual(['number.out_of_order', '227/KH-STTTT']);
		expect(told.filter(([code]) => code === 'period.early_cutoff')).toHaveLength(2);
		expect(told.filter(([code]) => code?.startsWith('report.') || code?.startsWith('link.'))).toEqual([]);
	});

	it('keep what they say in its own words', () => {
		const figures = figuresOf(joined);
		expect(figures).toHaveLength(64);
		expect(figures.find(({ quantity }) => quantity.text === 'trên 500 người')?.quantity).toMatchObject({
			low: 500,
			high: null,
			wording: 'over'
		});
		expect(figures.filter(({ quantity }) => quantity.flags.includes('unquantified')).length).toBeGreaterThan(
			20
		);
	});
});

describe('the illustrative series', () => {
	it('is read whole, and all of it is marked', () => {
		const readings = readFolder('data/sample');
		expect(readings.filter(({ rows }) => rows.held > 0).map(({ findings }) => findings.slice(0, 3))).toEqual(
			[]
		);
		const figures = figuresOf(joinReadings(readings, reference));
		expect(figures.length).toBeGreaterThan(100);
		expect(figures.every(({ synthetic }) => synthetic)).toBe(true);
	});
});

describe('a template', () => {
	it.each(KINDS.flatMap(({ kind }) => [[kind, 'vi'] as const, [kind, 'en'] as const]))(
		'of %s in %s is read back as its kind, with nothing held',
		(kind, language) => {
			const text = templateCsv(kind, language);
			expect(text.startsWith('\uFEFF')).toBe(true);
			const reading = readText(text);
			expect(reading).toMatchObject({ kind, rows: { read: 1, accepted: 1, held: 0 } });
			expect(reading.findings.filter(({ level }) => level !== 'info')).toEqual([]);
			expect(reading.delimiter).toBe(language === 'vi' ? ';' : ',');
		}
	);

	it('reads alike in both languages: several topics stay one cell whatever parts the cells', () => {
		const [vietnamese, english] = (['vi', 'en'] as const).map((language) => {
			const [figure] = figuresOf(joinReadings([readText(templateCsv('activities', language))], reference));
			return figure && [figure.indicator, figure.topics, figure.scope, figure.kind, figure.quantity.low];
		});
		expect(vietnamese).toEqual(['leaflet', ['crime', 'drugs'], 'consolidated', 'actual', 2000]);
		expect(english).toEqual(vietnamese);
	});

	it('names in Vietnamese whatever the importer reads in Vietnamese', () => {
		const cells = KINDS.flatMap(({ kind }) => templateCsv(kind, 'vi').split(/[;\r\n]+/u));
		const codes = [...reference.indicators.all, ...reference.limitationCategories.all].map(
			({ code }) => code
		);
		expect(cells.filter((cell) => /^[a-z]+(_[a-z]+)*$/u.test(cell) && codes.includes(cell as never))).toEqual(
			[]
		);
	});

	it('tells which columns a file of figures can not do without', () => {
		expect([...neededColumns('activities')]).toEqual([
			['province', 'always'],
			['indicator', 'always'],
			['value', 'always'],
			['period', 'one_of'],
			['period_start', 'one_of'],
			['period_end', 'one_of']
		]);
	});
});
