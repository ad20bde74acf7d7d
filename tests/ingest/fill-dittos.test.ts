import { describe, expect, test } from 'vitest';
import { fillDittos, isDitto } from '../../src/lib/ingest/fill-dittos';
import { finding, heldIn, listen, tableOf, textsOf } from './stand-in-table';

describe('a mark that repeats the cell above', () => {
	test.each([
		...['"', "''", '``', '//', '〃', 'nt', 'NT', 'n.t', 'n.t.', 'như trên', 'Như trên', '“', '”', '″', 'nt.'],
		...['-nt-', '- như trên -', '-"-', '– " –', '— // —', ' nt ', '-“-']
	])('is %j', (text) => {
		expect(isDitto(text)).toBe(true);
	});

	test.each([
		...['', '-', '—', '.', '/', "'", 'n', 'nhà', 'như trên đây', 'ntt', 'x nt', '"a"', '" "', '///', '"""'],
		...['như trê', 'năm 2020', ' '.repeat(20) + '"', '0', 'a//']
	])('is not %j', (text) => {
		expect(isDitto(text)).toBe(false);
	});

	test('may have twenty characters and no more', () => {
		expect(isDitto(`${' '.repeat(19)}"`)).toBe(true);
		expect(isDitto(`${' '.repeat(20)}"`)).toBe(false);
	});
});

describe('dittos of a table', () => {
	const fill = (columns: Record<string, readonly string[]>, at: readonly number[]) => {
		const { findings, told } = listen();
		const table = tableOf(columns);
		const filled = fillDittos(table, at, findings);
		return { table, filled, told: told() };
	};

	test('are filled from the row above, through several, each told', () => {
		const { filled, told } = fill(
			{ tỉnh: ['Trà Vinh', '"', 'nt', 'An Giang', '"'], kỳ: ['a', '"', 'b', '"', 'c'] },
			[0]
		);
		expect(textsOf(filled)).toEqual({
			tỉnh: ['Trà Vinh', 'Trà Vinh', 'Trà Vinh', 'An Giang', 'An Giang'],
			kỳ: ['a', '"', 'b', '"', 'c']
		});
		expect(filled.checks).toEqual([]);
		const filledBy = (line: number, value: string, text: string) =>
			finding('ditto.filled', 'info', { line, column: 'tỉnh', value, params: { text } });
		expect(told).toEqual([
			filledBy(3, '"', 'Trà Vinh'),
			filledBy(4, 'nt', 'Trà Vinh'),
			filledBy(6, '"', 'An Giang')
		]);
	});

	test('with nothing above them hold their row', () => {
		const { filled, told } = fill({ tỉnh: ['"', 'Trà Vinh', '"', ' ', '"'] }, [0]);
		expect(textsOf(filled)['tỉnh']).toEqual(['"', 'Trà Vinh', 'Trà Vinh', ' ', '"']);
		const trouble = { code: 'ditto.nothing_above', level: 'error', column: 'tỉnh', value: '"', params: {} };
		expect(filled.checks).toHaveLength(1);
		expect(heldIn(filled.checks[0], 5)).toEqual([trouble, null, null, null, trouble]);
		expect(told.map(({ line }) => line)).toEqual([4]);
	});

	test('are filled in several columns, and checks of before stay', () => {
		const check = { codes: new Uint8Array(2), values: [] };
		const { findings } = listen();
		const table = tableOf({ a: ['x', '"'], b: ['"', 'y'], c: ['1', '"'] }, { checks: [check] });
		const filled = fillDittos(table, [0, 1, 7], findings);
		expect(textsOf(filled)).toEqual({ a: ['x', 'x'], b: ['"', 'y'], c: ['1', '"'] });
		expect(filled.checks).toHaveLength(2);
		expect(filled.checks[0]).toBe(check);
	});

	test('that are none leave the table as it is', () => {
		const { table, filled, told } = fill({ a: ['x', '-'], b: ['"', '"'] }, [0]);
		expect(filled).toBe(table);
		expect(told).toEqual([]);
	});
});
