import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { yearPeriod } from '../../src/lib/domain/make-period';
import { readCsv } from './read-csv';

const reference = readReference();
const reports = readCsv('data/reports/reports.csv');
const activities = readCsv('data/reports/activities.csv');
const statements = readCsv('data/reports/statements.csv');
const links = readCsv('data/reports/links.csv');
const deadlines = readCsv('data/reports/deadlines.csv');
const cited = readCsv('data/reports/documents_cited.csv');

const idsOf = (rows: readonly Readonly<Record<string, string>>[]) => rows.map((row) => row.id ?? '');
const parts = (cell: string | undefined) =>
	(cell ?? '')
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');
const countBy = (rows: readonly Readonly<Record<string, string>>[], column: string) => {
	const counts: Record<string, number> = {};
	for (const row of rows) counts[row[column] ?? ''] = (counts[row[column] ?? ''] ?? 0) + 1;
	return counts;
};

describe('the five documents', () => {
	it('are five reports with what each leaves blank left blank', () => {
		expect(reports.map((row) => [row.id, row.number, row.date, row.limitations_section])).toEqual([
			['tv-2020', '', '', 'yes'],
			['dt-2016-2020', '', '2020-08', 'none'],
			['ls-2019-h1', '624/BC-STTTT', '2019-05-15', 'yes'],
			['dn-2024', '', '2024-06', 'none'],
			['dn-2021', '', '2021-05', 'none']
		]);
	});

	it('gave 64 figures, 12 limitations, 8 directions, 25 strengths, 11 links and 54 cited documents', () => {
		expect(countBy(activities, 'report')).toEqual({ 'tv-2020': 10, 'dt-2016-2020': 36, 'ls-2019-h1': 18 });
		expect(countBy(statements, 'kind')).toEqual({ limitation: 12, direction: 8, task: 89, strength: 25 });
		expect(countBy(links, 'confidence')).toEqual({ medium: 7, low: 4 });
		expect(cited).toHaveLength(54);
		expect(deadlines.map((row) => row.date)).toEqual(['', '', '', '2024-06-14', '2024-11-30']);
	});

	it('has unique ids, and every reference leads somewhere', () => {
		for (const rows of [reports, activities, statements, cited])
			expect(new Set(idsOf(rows)).size).toBe(rows.length);
		const known = new Set(idsOf(reports));
		for (const row of [...activities, ...statements, ...deadlines, ...cited])
			expect(known).toContain(row.report);
		const kindOf = new Map(statements.map((row) => [row.id, row.kind]));
		for (const link of links) {
			expect(kindOf.get(link.limitation)).toBe('limitation');
			expect(kindOf.get(link.direction)).toBe('direction');
		}
		for (const row of activities) {
			if (row.part_of !== '') expect(idsOf(activities)).toContain(row.part_of);
			expect(row.row_role === 'part').toBe(row.part_of !== '');
		}
	});

	it('uses only provinces, codes and categories that the reference lists know', () => {
		for (const row of [...reports, ...activities, ...statements, ...deadlines]) {
			expect(reference.places.match(row.province ?? '', yearPeriod(2020)).kind).toBe('match');
		}
		for (const row of activities) {
			expect(reference.indicators.match(row.indicator ?? '').kind, row.id).toBe('match');
			for (const topic of parts(row.topic)) expect(reference.topics.match(topic).kind, row.id).toBe('match');
			for (const channel of parts(row.channel))
				expect(reference.channels.match(channel).kind, row.id).toBe('match');
			for (const audience of parts(row.audience)) {
				expect(reference.audiences.match(audience).kind, row.id).toBe('match');
			}
			const keys = reference.bodies.key(row.body ?? '').split('+');
			const unlisted = keys.filter((key) => !reference.bodies.all.some((term) => term.code === key));
			expect(
				unlisted.filter((key) => key !== 'ubnd huyện càng long'),
				row.id
			).toEqual([]);
		}
		for (const row of statements) {
			const list = row.kind === 'limitation' ? reference.limitationCategories : reference.directionCategories;
			expect(list.all.map((term) => term.code)).toContain(row.category);
			for (const topic of parts(row.topic)) expect(reference.topics.match(topic).kind, row.id).toBe('match');
			if (row.indicator !== '')
				expect(reference.indicators.match(row.indicator ?? '').kind, row.id).toBe('match');
			expect(row.text_en, row.id).not.toBe('');
		}
	});

	it('says of each row where it stands', () => {
		for (const row of [...activities, ...statements, ...deadlines, ...cited]) {
			expect(row.place_in_report).toMatch(/[Dd]òng \d+/);
		}
	});

	it('keeps the figures that a leader would ask about', () => {
		const figure = (id: string) => {
			const row = activities.find((one) => one.id === id);
			return [
				row?.indicator,
				row?.value,
				row?.low,
				row?.high,
				row?.basis,
				row?.unit,
				row?.topic,
				row?.origin
			];
		};
		expect(figure('TV-A04')).toEqual(['handbook', '2.000 cuốn', '', '', 'stated', 'cuốn', 'drugs', '']);
		expect(figure('TV-A06').slice(0, 2)).toEqual(['event_attendance', 'trên 500 người']);
		expect(figure('LS-A17')).toEqual([
			'portal_item_posted',
			'34 tin, bài và ảnh',
			'',
			'',
			'stated',
			'tin, bài và ảnh',
			'crime; drugs; trafficking',
			'reposted'
		]);
		expect(figure('DT-A33').slice(0, 2)).toEqual([
			'district_station_item_rate',
			'36/ tin, bài, phóng sự, ghi nhận/năm'
		]);
		expect(figure('LS-A14').slice(0, 5)).toEqual([
			'news_article',
			'đã có báo cáo riêng',
			'',
			'',
			'reported_elsewhere'
		]);
		expect(['LS-A07', 'LS-A10', 'LS-A16'].map((id) => figure(id).slice(2, 5))).toEqual([
			['4', '4', 'counted'],
			['3', '3', 'counted'],
			['3', '3', 'counted']
		]);
	});

	it('counts the 13 documents of the footnote once: 5 plans and 8 letters are parts of them', () => {
		const documents = activities.filter((row) => row.id === 'DT-A08' || row.part_of === 'DT-A08');
		expect(documents.map((row) => [row.indicator, row.row_role, row.low])).toEqual([
			['guidance_doc_issued', '', '13'],
			['plan_issued', 'part', '5'],
			['official_letter_issued', 'part', '8']
		]);
		const footnote = cited.filter((row) => row.place_in_report?.includes('chú thích (1)'));
		expect(countBy(footnote, 'kind')).toEqual({ 'Kế hoạch': 5, 'Công văn': 8 });
	});

	it('keeps printed dates that cannot be', () => {
		const dateOf = (number: string) => cited.find((row) => row.number === number)?.date;
		expect(dateOf('364/STTTT-TTBCXB')).toBe('2029-05-23');
		expect(dateOf('227/KH-STTTT')).toBe('2019-11-28');
		expect(dateOf('247/KH-STTTT')).toBe('2019-10-16');
	});

	it('is plain UTF-8 with line feeds', () => {
		for (const file of ['reports', 'activities', 'statements', 'links', 'deadlines', 'documents_cited']) {
			const bytes = readFileSync(new URL(`../../data/reports/${file}.csv`, import.meta.url));
			expect(bytes[0]).not.toBe(0xef);
			const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
			expect(text).toBe(text.normalize('NFC'));
			expect(text).not.toContain('\r');
		}
	});
});
