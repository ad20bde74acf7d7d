import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../../data/sample/make';

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
			'giai đoạn Y-Y'
		])
			expect(labels).toContain(label);
		for (const word of ['trên ', 'khoảng ', 'gần ', 'tối thiểu ', 'nhiều'])
			expect(activities.some((row) => row['value']?.startsWith(word))).toBe(true);
		expect(activities.some((row) => row['value'] === '')).toBe(true);
		expect(activities.some((row) => row['period_start'] === '2019-12-15')).toBe(true);
		expect(rows('reports.csv').some((row) => row['id']?.endsWith('-dc'))).toBe(true);
		expect(rows('reports.csv').some((row) => (row['received_date'] ?? '') > (row['due_date'] || '9'))).toBe(
			true
		);
	});
});

function rows(name: string): readonly Record<string, string>[] {
	return Papa.parse<Record<string, string>>(makeSample().get(name) ?? '', {
		header: true,
		skipEmptyLines: true
	}).data;
}
