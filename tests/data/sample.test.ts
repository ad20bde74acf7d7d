import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../data/sample/make';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { readShippedData } from '../query/read-shipped-data';

const files = [...makeSample()];

describe('the illustrative data set', () => {
	it.each(files)('%s is what its seeded script makes', (name, text) => {
		expect(readFileSync(`data/sample/${name}`, 'utf8')).toBe(text);
	});

	it.each(files)('%s says in every row that it is synthetic', (_name, text) => {
		const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
		expect(data.length).toBeGreaterThan(80);
		expect(data.filter((row) => row['synthetic'] !== 'yes')).toEqual([]);
	});

	it('holds every period type, both clocks, plans, bounds, gaps and corrections', () => {
		const activities = rows('activities.csv');
		const labels = new Set(
			activities.map((row) => row['period']?.replace(/\d{4}/g, 'Y').replace(/\d+\/Y/, 'n/Y'))
		);
		for (const label of [
			'tháng n/Y',
			'quý I/Y',
			'6 tháng đầu năm Y',
			'9 tháng năm Y',
			'năm Y',
			'giai đoạn Y-Y',
			'5 tháng đầu năm Y',
			'11 tháng năm Y',
			'từ 15/n/Y đến 30/6/Y'
		])
			expect(labels).toContain(label);
		for (const word of ['trên ', 'khoảng ', 'gần ', 'tối thiểu ', 'nhiều'])
			expect(activities.some((row) => row['value']?.startsWith(word))).toBe(true);
		expect(activities.some((row) => row['value'] === '')).toBe(true);
		expect(activities.some((row) => row['period_start'] === '2019-12-15')).toBe(true);
		const reports = rows('reports.csv');
		expect(reports.filter((row) => row['id']?.endsWith('-dc'))).toHaveLength(20);
		expect(reports.filter((row) => (row['received_date'] ?? '') > (row['due_date'] || '9'))).toHaveLength(31);
		expect(reports.filter((row) => row['type'] === 'plan')).toHaveLength(43);
		const sent = new Set(reports.map((row) => row['id']));
		for (const missing of ['mh-bt-2020-t4', 'mh-vl-2021-6tc', 'mh-ls-2019-q3', 'mh-tv-2022-9t'])
			expect(sent).not.toContain(missing);
	});

	it('brings back one limitation of a province half-year after half-year until it stops', () => {
		const limitations = rows('statements.csv').filter((row) => row['kind'] === 'limitation');
		const halves = (province: string, category: string) =>
			limitations
				.filter((row) => row['province'] === province && row['category'] === category)
				.map((row) => halfYearOf(row['period'] ?? ''));
		expect(halves('Trà Vinh', 'monitoring')).toEqual([
			'2019-H2',
			'2021-H1',
			'2021-H2',
			'2022-H1',
			'2022-H2',
			'2023-H1'
		]);
		expect(halves('Lạng Sơn', 'content_form')).toEqual([
			...['2018-H1', '2018-H2', '2019-H1', '2019-H2', '2020-H1'],
			...['2021-H1', '2021-H2', '2022-H1'],
			...['2023-H1', '2023-H2', '2024-H1', '2024-H2']
		]);
	});

	it.each(['limitation', 'direction'])('has a %s in each of the seventeen half-years', (kind) => {
		const stated = rows('statements.csv').filter((row) => row['kind'] === kind);
		expect(new Set(stated.map((row) => halfYearOf(row['period'] ?? ''))).size).toBe(17);
	});

	it('names the half-year or the year that a statement is about, also where the report is of a month', () => {
		const labels = rows('statements.csv').map((row) => row['period']?.replace(/\d{4}/, 'Y'));
		expect([...new Set(labels)].sort()).toEqual(['6 tháng cuối năm Y', '6 tháng đầu năm Y', 'năm Y']);
	});
});

describe('the illustrative figures, reconciled', () => {
	const joined = readShippedData('sample');
	const { findings } = reconcile(figuresOf(joined), bundledReference());

	it('are read without a finding but for the three reports that were written early', () => {
		expect(joined.findings.map(({ code, value, params }) => [code, value, params['dataEnd']])).toEqual([
			['period.early_cutoff', '6 tháng đầu năm 2019', '2019-05-15'],
			['period.early_cutoff', 'giai đoạn 2021-2025', '2025-08-14'],
			['period.early_cutoff', '9 tháng năm 2024', '2024-08-31']
		]);
	});

	it('contradict each other in just the two places that the README names', () => {
		const contradictions = findings.filter(({ level }) => level === 'warning');
		expect(
			contradictions.map(({ code, file, params, value }) => [code, file, params['report'], value])
		).toEqual([
			['disputed_figures', 'sample/activities.csv', 'mh-bt-2023-nam', '43347 / 8700 / 4245 / 29560 / 3755'],
			['tenfold_jump', 'sample/activities.csv', 'mh-bt-2023-t9', '2204 / 29560'],
			['parts_do_not_add_up', 'sample/activities.csv', 'mh-na-2022-nam', '47674 / 46244']
		]);
	});

	it('cross each other only where a campaign begins in the middle of a month', () => {
		const crossing = findings.filter(({ code }) => code === 'crossing_periods');
		expect(new Set(crossing.map(({ params }) => params['report']))).toEqual(
			new Set(['mh-na-2022-cd', 'mh-na-2024-cd'])
		);
	});

	it('are revised by every correction and by nothing else, always upwards', () => {
		const revised = findings.filter(({ code }) => code === 'revised');
		expect(revised).toHaveLength(124);
		const corrections = joined.reports.filter(({ id }) => id.endsWith('-dc')).map(({ id }) => id);
		expect(new Set(revised.map(({ params }) => params['report']))).toEqual(new Set(corrections));
		expect(revised.filter(({ params }) => !(Number(params['before']) < Number(params['now'])))).toEqual([]);
	});
});

/** The half-year that a period closes: the first of its year for `6 tháng đầu`, else the second. */
function halfYearOf(label: string): string {
	return `${label.slice(-4)}-${label.startsWith('6 tháng đầu') ? 'H1' : 'H2'}`;
}

function rows(name: string): readonly Record<string, string>[] {
	return Papa.parse<Record<string, string>>(makeSample().get(name) ?? '', {
		header: true,
		skipEmptyLines: true
	}).data;
}
