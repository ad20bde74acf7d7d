import { describe, expect, test } from 'vitest';
import type { DateOrder } from '../../src/lib/domain/decisions';
import { orderDates } from '../../src/lib/ingest/order-dates';
import { finding, heldIn, listen, tableOf, textsOf } from './stand-in-table';

const REF = { header: 'Ngày', occurrence: 1 };

function order(texts: readonly string[], decided?: DateOrder) {
	const { findings, told } = listen();
	const table = tableOf({ Ngày: texts, khác: texts });
	const { table: ordered, shown } = orderDates(
		table,
		new Map([[0, 'report_date']]),
		[REF, { header: 'khác', occurrence: 1 }],
		new Map(decided ? [[0, decided]] : []),
		findings
	);
	const held = ordered.checks.map((check) =>
		heldIn(check, texts.length).map(
			(trouble) => trouble && `${trouble.code} ${trouble.column} ${trouble.value}`
		)
	);
	expect(textsOf(ordered)['khác'], 'no column of the format').toEqual(texts);
	return { texts: textsOf(ordered)['Ngày'], shown, held, told: told() };
}

const shownAs = (
	order: DateOrder,
	evidence: string,
	examples: readonly (readonly [string, string | null])[],
	more: object = {}
) => ({
	column: REF,
	order,
	evidence,
	byHand: false,
	ask: false,
	examples: examples.map(([text, day]) => ({ text, day })),
	...more
});

describe('the order of day and month', () => {
	test('is day first where nothing says otherwise', () => {
		const texts = ['01/02/2020', '3/4/2020', '', 'tháng 5/2020'];
		expect(order(texts)).toEqual({
			texts,
			shown: [
				shownAs('dmy', 'undecided', [
					['01/02/2020', '2020-02-01'],
					['3/4/2020', '2020-04-03']
				])
			],
			held: [],
			told: []
		});
	});

	test('is shown by the dates that prove it first, three at most', () => {
		const { shown } = order(['1/2/2020', '2/3/2020', '25/12/2020', '13/1/2020', '5/5/2020']);
		expect(shown).toEqual([
			shownAs('dmy', 'dmy', [
				['25/12/2020', '2020-12-25'],
				['13/1/2020', '2020-01-13'],
				['5/5/2020', '2020-05-05']
			])
		]);
		expect(order(['1/2/2020', '25/12/2020']).shown[0]?.examples.map(({ text }) => text)).toEqual([
			'25/12/2020',
			'1/2/2020'
		]);
		expect(order(['31/2/2020']).shown).toEqual([shownAs('dmy', 'dmy', [['31/2/2020', null]])]);
	});

	test('is asked of every date where a column proves month first, read so until then', () => {
		const found = order(['12/25/2020', '1/2/2020', '2020-03-04', '']);
		expect(found).toEqual({
			texts: ['2020-12-25', '2020-01-02', '2020-03-04', ''],
			shown: [
				shownAs(
					'mdy',
					'mdy',
					[
						['12/25/2020', '2020-12-25'],
						['1/2/2020', '2020-01-02']
					],
					{ ask: true }
				)
			],
			held: [
				['date.month_first report_date 12/25/2020', 'date.month_first report_date 1/2/2020', null, null]
			],
			told: []
		});
	});

	test('is asked of the dates that read both ways where a column proves both', () => {
		const texts = ['1/2/2020', '25/12/2020', '12/25/2020', '3/3/2020'];
		expect(order(texts)).toEqual({
			texts,
			shown: [
				shownAs(
					'dmy',
					'mixed',
					[
						['25/12/2020', '2020-12-25'],
						['12/25/2020', null],
						['3/3/2020', '2020-03-03']
					],
					{
						ask: true
					}
				)
			],
			held: [['date.ambiguous report_date 1/2/2020', null, null, null]],
			told: [finding('date.mixed', 'warning', { column: 'Ngày', value: '25/12/2020; 12/25/2020' })]
		});
	});

	test.each<[DateOrder, readonly string[], readonly string[], string]>([
		['mdy', ['1/2/2020', '5/6/2021'], ['2020-01-02', '2021-05-06'], 'undecided'],
		['dmy', ['12/25/2020', '1/2/2020'], ['12/25/2020', '1/2/2020'], 'mdy'],
		['mdy', ['25/12/2020', '12/25/2020'], ['2020-25-12', '2020-12-25'], 'mixed']
	])('is %s where that was decided, and nothing is asked: %j', (decided, texts, read, evidence) => {
		const found = order(texts, decided);
		expect(found).toMatchObject({
			texts: read,
			shown: [{ order: decided, evidence, byHand: true, ask: false }],
			held: [],
			told: []
		});
	});

	test('is no question in columns without such dates', () => {
		for (const texts of [
			['2020-01-02', ''],
			['năm 2020', '2020']
		])
			expect(order(texts)).toEqual({ texts, shown: [], held: [], told: [] });
	});

	test('leaves the checks of before', () => {
		const check = { codes: new Uint8Array(0), values: [] };
		const { findings } = listen();
		const table = tableOf({ Ngày: ['12/25/2020'] }, { checks: [check] });
		const { table: ordered } = orderDates(table, new Map([[0, 'date']]), [REF], new Map(), findings);
		expect(ordered.checks).toHaveLength(2);
		expect(ordered.checks[0]).toBe(check);
	});
});
