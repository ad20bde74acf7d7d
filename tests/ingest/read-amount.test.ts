import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/lib/ingest/cell';
import {
	readAmount,
	type Amount,
	type AmountCells,
	type AmountOptions
} from '../../src/lib/ingest/read-amount-cells';

const read = (cells: Partial<AmountCells>, options: Partial<AmountOptions> = {}): Cell<Amount> =>
	readAmount(
		{ value: '', low: '', high: '', basis: 'stated', ...cells },
		{ value: 'vi', bounds: 'vi', dash: 'undecided', ...options }
	);

const amount = (quantity: object, more: object = {}) => ({
	quantity: {
		low: null,
		high: null,
		flags: [],
		wording: 'exact',
		per: null,
		missing: null,
		unquantifiedParts: 0,
		text: '',
		...quantity
	},
	unitText: '',
	form: 'number',
	isAverage: false,
	byHand: false,
	...more
});
const sound = (value: object, ...remarks: readonly object[]) => ({ kind: 'read', value, remarks });
const held = (code: string, column: string, value: string, params: object = {}) => ({
	kind: 'held',
	trouble: { code, level: 'error', column, value, params }
});
const warned = (code: string, value: string, params: object = {}) => ({
	code,
	level: 'warning',
	column: 'value',
	value,
	params
});

describe('an amount by its text', () => {
	test('is its number, with the unit behind it', () => {
		expect(read({ value: '2.000 cuốn' })).toEqual(
			sound(amount({ low: 2000, high: 2000, text: '2.000 cuốn' }, { unitText: 'cuốn' }))
		);
	});

	test.each<[string, Partial<AmountCells>, object, object, Partial<AmountOptions>]>([
		[
			'a dash is missing until decided',
			{ value: '-' },
			{ missing: 'dash', flags: ['missing'] },
			{ form: 'missing' },
			{}
		],
		[
			'a dash is zero',
			{ value: '-' },
			{ low: 0, high: 0, missing: null },
			{ form: 'number' },
			{ dash: 'zero' }
		],
		['a dash is blank', { value: '-' }, { missing: 'blank' }, { form: 'missing' }, { dash: 'blank' }],
		['blank is missing', {}, { missing: 'blank', flags: ['missing'] }, { form: 'missing' }, {}],
		[
			'an average says so',
			{ value: 'trung bình 36 cuộc' },
			{ low: 36 },
			{ isAverage: true, unitText: 'cuộc' },
			{}
		],
		[
			'a count by hand without bounds',
			{ value: '5', basis: 'counted' },
			{ low: 5, flags: ['counted'] },
			{},
			{}
		],
		[
			'nothing counted by hand',
			{ value: '', basis: 'counted' },
			{ missing: 'blank', flags: ['missing'] },
			{},
			{}
		],
		['words that are no number', { value: 'nhiều' }, { flags: ['unquantified'] }, { form: 'vague' }, {}]
	])('%s', (_, cells, quantity, more, options) => {
		expect(read(cells, options)).toMatchObject({ kind: 'read', value: { ...more, quantity } });
	});

	test.each([
		['number.ambiguous', '1.250', { candidates: '1250; 1.25' }],
		['value.unreadable', 'đã thực hiện tốt', { reason: 'no_quantity' }],
		['value.not_amount', 'tăng 93', { form: 'change' }],
		['value.not_amount', 'bằng 120% so với cùng kỳ', { form: 'index' }],
		['value.not_amount', 'đạt 48,5% kế hoạch', { form: 'completion' }],
		['value.not_amount', '10.041 đài/10.598 xã', { form: 'whole' }]
	])('holds its row: %s of “%s”', (code, value, params) => {
		expect(read({ value }, { value: 'ambiguous' })).toEqual(held(code, 'value', value, params));
	});

	test('with a dash is said until decided, and not then', () => {
		expect(read({ value: '-' })).toMatchObject({ remarks: [warned('value.dash', '-')] });
		for (const dash of ['zero', 'blank'] as const)
			expect(read({ value: '-' }, { dash })).toMatchObject({ remarks: [] });
	});

	test('with a second number keeps the first and says the second', () => {
		const value = '36 buổi/1.200 lượt người';
		expect(read({ value })).toMatchObject({
			value: { quantity: { low: 36 } },
			remarks: [{ code: 'value.second_number', level: 'warning', column: 'value', value }]
		});
	});

	test('written the other way is said, but not of a column that writes so throughout', () => {
		const foreign = {
			code: 'number.foreign',
			level: 'info',
			column: 'value',
			value: '7,206 tờ',
			params: { bound: 7206 }
		};
		expect(read({ value: '7,206 tờ' })).toMatchObject({ remarks: [foreign] });
		expect(read({ value: '7,206 tờ' }, { value: 'mixed' })).toMatchObject({ remarks: [foreign] });
		expect(read({ value: '7,206 tờ' }, { value: 'en' })).toMatchObject({ remarks: [] });
		expect(read({ value: '12.5 giờ' })).toMatchObject({
			remarks: [{ code: 'number.foreign', params: { bound: 12.5 } }]
		});
		expect(read({ value: 'dưới 7,206 tờ' })).toMatchObject({ remarks: [{ params: { bound: 0 } }] });
	});
});

describe('an amount where no number is expected', () => {
	test.each([
		['reported_elsewhere', 'xem báo cáo riêng', { missing: 'reported_elsewhere' }, 'missing'],
		['not_applicable', 'x', { missing: 'not_applicable' }, 'missing'],
		['unquantified', 'đẩy mạnh', { missing: null, flags: ['unquantified'] }, 'vague'],
		['unquantified', '', { missing: null, flags: ['unquantified'] }, 'vague']
	] as const)('is %s whatever “%s” says', (basis, value, quantity, form) => {
		expect(read({ value, basis })).toMatchObject({
			kind: 'read',
			remarks: [],
			value: {
				quantity: { ...quantity, low: null, high: null, text: value },
				unitText: '',
				form,
				isAverage: false,
				byHand: false
			}
		});
	});

	test.each([
		['reported_elsewhere', '5', 'vi', 'basis'],
		['not_applicable', 'dưới 5', 'vi', 'basis'],
		['not_applicable', '1.250', 'ambiguous', 'basis'],
		['unquantified', '7', 'vi', 'number'],
		['unquantified', 'trên 7', 'vi', 'number']
	] as const)('is said to disagree: %s beside “%s”', (basis, value, convention, used) => {
		expect(read({ value, basis }, { value: convention })).toMatchObject({
			remarks: [warned('value.disagrees', value, { basis, used })]
		});
	});

	test('holds its row where the number beside it can be read in two ways', () => {
		expect(read({ value: '1.250', basis: 'unquantified' }, { value: 'ambiguous' })).toEqual(
			held('number.ambiguous', 'value', '1.250', { candidates: '1250; 1.25' })
		);
	});
});

describe('an amount read by hand', () => {
	test.each<[string, Partial<AmountCells>, object]>([
		['both alike', { low: '5', high: '5' }, { low: 5, high: 5, wording: 'exact' }],
		['a range', { low: '2', high: '5' }, { low: 2, high: 5, wording: 'range' }],
		['from below', { low: '2.000' }, { low: 2000, high: null, wording: 'at_least' }],
		['from above', { high: '7' }, { low: null, high: 7, wording: 'at_most' }],
		['zero', { low: '0', high: '0' }, { low: 0, high: 0, wording: 'exact' }],
		['counted', { low: '2', basis: 'counted' }, { low: 2, flags: ['counted'] }],
		['the same as its text', { value: 'trên 500 tờ', low: '500' }, { low: 500, high: null, wording: 'over' }],
		[
			'approximate by its text',
			{ value: 'khoảng 50', low: '50', high: '50' },
			{ flags: ['approximate'], wording: 'about' }
		],
		['vague by its text', { value: 'nhiều', low: '2' }, { low: 2, flags: [], wording: 'at_least' }],
		['blank by its text', { value: ' ', low: '2' }, { low: 2, flags: [], missing: null, text: '' }],
		['a rate by its text', { value: '2/tuần', low: '2', high: '2' }, { low: 2, per: 'week' }],
		['a list', { value: 'các kế hoạch như: A; B', low: '2' }, { low: 2, text: 'các kế hoạch như: A; B' }]
	])('is %s', (_, cells, quantity) => {
		expect(read(cells)).toMatchObject({
			kind: 'read',
			remarks: [],
			value: { byHand: true, quantity: { missing: null, unquantifiedParts: 0, ...quantity } }
		});
	});

	test.each<[Partial<AmountCells>, object]>([
		[
			{ value: '15 cuộc', low: '12', high: '12' },
			{ low: 12, high: 12 }
		],
		[
			{ value: 'trên 15', low: '15', high: '20' },
			{ low: 15, high: 20 }
		],
		[
			{ value: 'dưới 15', low: '15' },
			{ low: 15, high: '' }
		],
		[
			{ value: '15', high: '15' },
			{ low: '', high: 15 }
		]
	])('counts where its text says otherwise, which is said: %j', (cells, params) => {
		expect(read(cells)).toMatchObject({
			remarks: [warned('value.disagrees', cells.value ?? '', params)]
		});
	});

	test('takes the words of its text only where it says the same', () => {
		expect(read({ value: 'trên 15', low: '12' })).toMatchObject({
			value: { quantity: { wording: 'at_least' } }
		});
		expect(read({ value: '15 cuộc', low: '12', high: '20' })).toMatchObject({
			value: { unitText: 'cuộc', form: 'number', quantity: { low: 12, high: 20, wording: 'range' } }
		});
	});

	test('goes against a basis without number, which is said', () => {
		expect(read({ low: '5', high: '5', basis: 'not_applicable' })).toMatchObject({
			value: { quantity: { low: 5, high: 5, missing: null } },
			remarks: [warned('value.disagrees', '', { basis: 'not_applicable', used: 'number' })]
		});
	});

	test.each<[Partial<AmountCells>, object]>([
		[{ low: '5', high: '2' }, held('bound.reversed', 'low', '5 > 2')],
		[{ low: 'trên 5' }, held('bound.unreadable', 'low', 'trên 5')],
		[{ low: 'x' }, held('bound.unreadable', 'low', 'x')],
		[{ high: 'từ 5 đến 7' }, held('bound.unreadable', 'high', 'từ 5 đến 7')],
		[{ low: '5', high: 'x' }, held('bound.unreadable', 'high', 'x')]
	])('holds its row: %j', (cells, cell) => {
		expect(read(cells)).toEqual(cell);
	});

	test('is asked where its number can be read in two ways', () => {
		for (const [column, cells] of [
			['low', { low: '1.250' }],
			['high', { high: '1.250' }]
		] as const)
			expect(read(cells, { bounds: 'ambiguous' })).toEqual(
				held('number.ambiguous', column, '1.250', { candidates: '1250; 1.25' })
			);
		expect(read({ low: '1,250' }, { bounds: 'en' })).toMatchObject({ value: { quantity: { low: 1250 } } });
	});
});
