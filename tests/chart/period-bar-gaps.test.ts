import { describe, expect, test } from 'vitest';
import type { Total } from '../../src/lib/domain/total';
import { signsOf } from '../../src/lib/chart/bar-legend';
import type { Lifetime } from '../../src/lib/chart/lifetime';
import { periodBars } from '../../src/lib/chart/period-bars';
import { lightTheme } from '../../src/lib/chart/theme';
import { summarisePeriodBars } from '../../src/lib/chart/summarise-period-bars';
import { tableOfPeriodBars } from '../../src/lib/chart/table-of-period-bars';
import { about, amount, day, halfOf, makeTotal, spanOf, yearOf } from './make-total';
import { paint } from './painted';
import { show, solids, spec } from './show-period-bars';

describe('a period without an amount', () => {
	test('is a labelled gap and never a bar of height zero', () => {
		const painted = show(makeTotal(yearOf(2019), amount(10, 10)), makeTotal(yearOf(2020), null));
		expect(solids(painted)).toHaveLength(1);
		expect(painted.words).toContain('chưa có số liệu');
	});

	test('says why where the report says so', () => {
		const vague = amount(null, null, { flags: ['unquantified'], wording: 'vague', text: 'nhiều' });
		const elsewhere = amount(null, null, { flags: ['missing'], missing: 'reported_elsewhere' });
		const painted = show(makeTotal(yearOf(2019), vague), makeTotal(yearOf(2020), elsewhere));
		expect(painted.words).toEqual(expect.arrayContaining(['không nêu số', 'số liệu ở báo cáo riêng']));
	});

	test('is not called a gap where a longer period covers it', () => {
		const painted = show(makeTotal(yearOf(2020), amount(80, 80)), makeTotal(halfOf(2020, 1), null));
		expect(painted.words).not.toContain('chưa có số liệu');
		expect(painted.words).toContain('80');
	});

	test('differs from a reported zero, which has its number', () => {
		expect(
			show(makeTotal(yearOf(2019), amount(5, 5)), makeTotal(yearOf(2020), amount(0, 0))).words
		).toContain('0');
	});
});

describe('a unit that did not exist for the whole time', () => {
	const totals = [2023, 2024, 2025, 2026].map((year) =>
		makeTotal(yearOf(year), year > 2024 ? amount(40, 40) : null)
	);
	const formed = { validFrom: day('2025-01-01'), validTo: null };
	const merged = { validFrom: null, validTo: day('2024-12-31') };
	const shown = (lifetime: Lifetime, rows: readonly Total[], width = 1100) =>
		paint(periodBars({ ...spec, lifetime }, rows, lightTheme, 'vi'), width, 320);

	test('has no gap before it was formed: the time is shaded and says why, once', () => {
		const { words, marks } = shown(formed, totals);
		expect(words).not.toContain('chưa có số liệu');
		expect(words.filter((one) => one === 'chưa thành lập')).toHaveLength(1);
		expect(marks.filter((mark) => mark.dashed)).toHaveLength(0);
		const shade = marks.find((mark) => mark.fill === lightTheme.rule);
		expect(shade?.width).toBeCloseTo(((1100 - 44 - 14) * 731) / 1461, 0);
	});

	test('has none after it was merged, and says so in the table and the summary too', () => {
		const rows = [...totals].map((total) =>
			makeTotal(total.period, total.quantity === null ? amount(5, 5) : null)
		);
		expect(shown(merged, rows).words).toContain('đã sáp nhập');
		expect(summarisePeriodBars({ ...spec, lifetime: merged }, rows, 'vi')).not.toContain('chưa có số liệu');
		const table = tableOfPeriodBars(rows, 'vi', { lifetime: merged }).rows;
		expect(table.map(({ amount }) => amount)).toEqual(['5', '5', 'đã sáp nhập', 'đã sáp nhập']);
		expect(table.at(-1)?.notes).toContain('31/12/2024');
	});

	test('says so only where its words keep off the bars beside them', () => {
		const wordsAt = (width: number) => shown(merged, totals, width).words;
		expect(wordsAt(212)).toContain('đã sáp nhập');
		expect(wordsAt(194)).not.toContain('đã sáp nhập');
	});

	test('still has a gap where it existed and did not report', () => {
		const silent = totals.map((total, index) => (index === 3 ? makeTotal(total.period, null) : total));
		expect(shown(formed, silent).words).toContain('chưa có số liệu');
	});
});

describe('years without a number inside a longer period that has one', () => {
	const years = [2016, 2017, 2018, 2019, 2020].map((year) => makeTotal(yearOf(year), null));
	const wider = [
		makeTotal(spanOf(2016, 2020), amount(15, 15), { earlyCutoff: { dataEnd: day('2020-08-31') } })
	];
	const painted = paint(periodBars({ ...spec, wider }, years, lightTheme, 'vi'), 1100, 320);

	test('stand under its frame with its number, and get no share of it', () => {
		expect(painted.words).toContain('2016–2020: 15');
		expect(painted.words.filter((one) => one === 'không có số riêng')).toHaveLength(1);
		expect(painted.words).not.toContain('chưa có số liệu');
		expect(solids(painted)).toHaveLength(0);
	});

	test('say it in the summary and the table', () => {
		expect(summarisePeriodBars({ ...spec, wider }, years, 'vi')).toContain(
			'giai đoạn 2016–2020 có 15 (số liệu chỉ đến 31/8/2020)'
		);
		const { rows } = tableOfPeriodBars(years, 'vi', { wider });
		expect(rows.map(({ period, amount }) => [period, amount])).toContainEqual(['Giai đoạn 2016–2020', '15']);
		expect(rows).toHaveLength(6);
	});

	test('are explained by a legend of what is drawn and nothing else', () => {
		expect(signsOf([{ totals: years, wider }])).toEqual(['bound', 'frame', 'gap']);
		expect(signsOf([{ totals: [makeTotal(yearOf(2020), amount(5, 5))] }])).toEqual(['filled']);
		const range = makeTotal(yearOf(2020), amount(20, 71, { wording: 'range' }));
		expect(signsOf([{ totals: [range, makeTotal(yearOf(2021), about(50))] }])).toEqual([
			...['filled', 'approximate'],
			'range'
		]);
	});
});
