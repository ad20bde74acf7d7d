import { describe, expect, test } from 'vitest';
import type { SectionDecision } from '../../src/lib/domain/decisions';
import { fillSections } from '../../src/lib/ingest/fill-sections';
import { readSection } from '../../src/lib/ingest/read-section';
import type { SectionRow } from '../../src/lib/ingest/text-table';
import { finding, listen, tableOf, textsOf } from './stand-in-table';

describe('the heading of a section', () => {
	test.each([
		['A. Công tác', 'letter', 'Công tác'],
		['Đ) Việc khác', 'letter', 'Việc khác'],
		['B- Tin', 'letter', 'Tin'],
		['C: Tin', 'letter', 'Tin'],
		['D/Tin', 'letter', 'Tin'],
		['A . Tin', 'letter', 'Tin'],
		['I. Trên báo', 'roman', 'Trên báo'],
		['IV) Trên đài', 'roman', 'Trên đài'],
		['VIII. x', 'roman', 'x'],
		['XIX. x', 'roman', 'x'],
		['XX. x', 'roman', 'x'],
		['V. 2 lớp', 'roman', '2 lớp'],
		['C. Tin', 'letter', 'Tin']
	])('is %s', (cell, level, text) => {
		for (const cells of [[cell], ['', cell, ' ']]) expect(readSection(cells, false)).toEqual({ level, text });
	});

	test.each([
		'Công tác',
		'A',
		'A Công tác',
		'A.',
		'A. 12',
		'a. Công tác',
		'AB. Công tác',
		'IIII. x',
		'VX. x',
		'XXX. x',
		'IC. x',
		'1. Công tác',
		'(A. Công tác',
		'',
		'A, x',
		'Xem A. Công tác'
	])('is not %j', (cell) => {
		expect(readSection([cell], true)).toBeNull();
	});

	test.each([
		[['II', 'Trên  báo'], { level: 'roman', text: 'Trên báo' }],
		[['II.', 'Trên báo'], { level: 'roman', text: 'Trên báo' }],
		[['A)', '', 'Trên báo'], { level: 'letter', text: 'Trên báo' }],
		[['B:', 'Trên báo'], { level: 'letter', text: 'Trên báo' }],
		[['C/', 'Trên báo'], { level: 'letter', text: 'Trên báo' }],
		[['II..', 'Trên báo'], null],
		[['II', '12'], null],
		[['1', 'Trên báo'], null],
		[['xII', 'Trên báo'], null],
		[['Ax', 'Trên báo'], null]
	])('may stand in the column of running numbers and beside it: %j', (cells, section) => {
		expect(readSection(cells, true)).toEqual(section);
		expect(readSection(cells, false)).toBeNull();
	});
});

describe('sections of a table', () => {
	const at = (after: number, level: SectionRow['level'], text: string): SectionRow => ({
		line: after + 2,
		after,
		level,
		text
	});
	const SECTIONS = [
		at(1, 'letter', 'A'),
		at(1, 'roman', 'I'),
		at(2, 'roman', 'II'),
		at(4, 'letter', 'B'),
		at(5, 'roman', 'III')
	];
	const ROWS = ['0', '1', '2', '3', '4', '5'];

	function fill(decisions: readonly SectionDecision[], own: Record<string, readonly string[]> = {}) {
		const { findings, told } = listen();
		const table = tableOf({ số: ROWS, ...own }, { sections: SECTIONS });
		const places = new Map([...Object.keys(own)].map((name, index) => [name, index + 1]));
		const filled = fillSections(table, places, decisions, findings);
		return { ...filled, told: told(), places };
	}

	test('become columns of their own, a section of a higher level ending those within it', () => {
		const {
			table,
			at: places,
			told
		} = fill([
			{ level: 'letter', column: 'topic' },
			{ level: 'roman', column: 'channel' }
		]);
		expect(textsOf(table)).toEqual({
			số: ROWS,
			topic: ['', 'A', 'A', 'A', 'B', 'B'],
			channel: ['', 'I', 'II', 'II', '', 'III']
		});
		expect(table.parts).toEqual([['số'], ['topic'], ['channel']]);
		expect([...places]).toEqual([
			['topic', 1],
			['channel', 2]
		]);
		expect(told).toEqual([]);
	});

	test('fill what is blank in a column that is there', () => {
		const own = { topic: ['x', '', ' ', 'y', 'y', ''], ghi: ROWS };
		const { table, at: places } = fill([{ level: 'letter', column: 'topic' }], own);
		expect(textsOf(table)).toEqual({ số: ROWS, topic: ['x', 'A', 'A', 'y', 'y', 'B'], ghi: ROWS });
		expect([...places]).toEqual([
			['topic', 1],
			['ghi', 2]
		]);
	});

	test('that are not there are told', () => {
		const { findings, told } = listen();
		const table = tableOf({ số: ROWS }, { sections: [at(1, 'letter', 'A')] });
		const filled = fillSections(table, new Map(), [{ level: 'roman', column: 'topic' }], findings);
		expect(told()).toEqual([
			finding('decision.unfit', 'warning', { column: 'topic', params: { what: 'section' } })
		]);
		expect(textsOf(filled.table)['topic']).toEqual(['', '', '', '', '', '']);
	});

	test('of which nothing was decided change nothing', () => {
		const { table, places, at: after } = fill([]);
		expect(textsOf(table)).toEqual({ số: ROWS });
		expect(after).toEqual(places);
	});
});
