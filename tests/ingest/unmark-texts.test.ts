import { expect, test } from 'vitest';
import { unmarkTexts } from '../../src/lib/ingest/unmark-texts';
import { finding, listen, tableOf, textsOf } from './stand-in-table';

test('the apostrophe that keeps spreadsheets from running a text is taken off, and said once a column', () => {
	const table = tableOf({
		tỉnh: ['Trà Vinh', 'Trà Vinh', 'Bến Tre'],
		'ghi chú': ['x', "'=1+1", "'-5"],
		nguồn: ["'@a", "'tư", "'@a"]
	});
	const { findings, told } = listen();
	const read = unmarkTexts(table, findings);
	expect(textsOf(read)).toEqual({
		tỉnh: ['Trà Vinh', 'Trà Vinh', 'Bến Tre'],
		'ghi chú': ['x', '=1+1', '-5'],
		nguồn: ['@a', "'tư", '@a']
	});
	expect(told()).toEqual([
		finding('text.marked', 'info', { column: 'ghi chú', value: "'=1+1" }),
		finding('text.marked', 'info', { column: 'nguồn', value: "'@a" })
	]);
	expect(read.columns[0]).toBe(table.columns[0]);
	expect(read.lines).toBe(table.lines);
});

test('a column beyond the header is told without a name', () => {
	const { findings, told } = listen();
	unmarkTexts(tableOf({ a: ['1'], b: ["'=2"] }, { header: ['a'] }), findings);
	expect(told()).toEqual([finding('text.marked', 'info', { value: "'=2" })]);
});

test('a table without one is given back as it is', () => {
	const table = tableOf({ a: ["'tư", '=1'], b: ['', "'"] });
	const { findings, told } = listen();
	expect(unmarkTexts(table, findings)).toBe(table);
	expect(told()).toEqual([]);
});
