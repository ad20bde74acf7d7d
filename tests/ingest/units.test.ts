import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { verdictOf } from '../../src/lib/domain/comparability';
import { isItemUnit } from '../../src/lib/domain/definition-of-unit';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { readText, reference } from './corpus';

interface Row {
	readonly indicator?: string;
	readonly period?: string;
	readonly value: string;
	readonly unit?: string;
	readonly low?: string;
}

function read(...rows: readonly Row[]) {
	const lines = rows.map(({ indicator = 'rally', period = '2020', value, unit = '', low = '' }) =>
		['Trà Vinh', indicator, period, value, unit, low, low].map((cell) => `"${cell}"`).join(',')
	);
	return readText(['province,indicator,period,value,unit,low,high', ...lines].join('\n'));
}

function figures(...rows: readonly Row[]): Figure[] {
	return figuresOf(joinReadings([read(...rows)], reference));
}

function seriesCount(...rows: readonly Row[]): number {
	return reconcile(figures(...rows), reference).series.length;
}

describe('an amount that is no count', () => {
	it.each([
		['95%', 'percent'],
		['đạt 100%', 'percent'],
		['chiếm 68%', 'percent'],
		['trung bình 36 cuộc', 'average']
	])('%s is held for an indicator that is counted', (value, form) => {
		for (const unit of ['', 'cuộc']) {
			const reading = read({ value, unit });
			expect(reading.rows.held).toBe(1);
			expect(reading.findings).toMatchObject([
				{ code: 'value.not_amount', line: 2, value, params: { form } }
			]);
		}
	});

	it.each([
		{ value: '95%', indicator: 'commune_station_share' },
		{ value: '95%', indicator: 'commune_station_share', unit: '%' },
		{ value: '95%', unit: 'tỷ lệ %' },
		{ value: 'trung bình 36 tin, bài/đài/năm', indicator: 'loudspeaker_item' }
	])('$value of $indicator in “$unit” is asked for', (row) => {
		expect(read(row).rows).toMatchObject({ accepted: 1, held: 0 });
	});
});

describe('the unit written after a number', () => {
	it.each([
		['15 phút', 'cuộc'],
		['trên 500 người', 'cuộc'],
		['200 người/cuộc', 'cuộc'],
		['15 phút/buổi', 'cuộc'],
		['34 tin, bài', 'cuộc'],
		['500 tờ', 'buổi'],
		['15 phút', 'giờ'],
		['500 triệu đồng', 'triệu đồng'],
		['2,5 nghìn tờ', 'nghìn tờ']
	])('%s contradicts the column %s, and the row is held', (value, unit) => {
		const reading = read({ value, unit });
		expect(reading.rows.held).toBe(1);
		expect(reading.findings).toMatchObject([
			{
				code: 'unit.disagrees',
				level: 'error',
				line: 2,
				column: 'value',
				value,
				params: { stated: unit, by: 'column' }
			}
		]);
	});

	it.each([
		['15 phút', 'rally', 'cuộc'],
		['500 người', 'leaflet', 'tờ'],
		['12 buổi', 'leaflet', 'tờ']
	])('%s contradicts the indicator %s where there is no column', (value, indicator, stated) => {
		const reading = read({ value, indicator });
		expect(reading.rows.held).toBe(1);
		expect(reading.findings).toMatchObject([
			{ code: 'unit.disagrees', level: 'error', params: { stated, by: 'indicator' } }
		]);
	});

	it.each([
		['12 mô hình', 'cuộc'],
		['10 tin', 'tin, bài'],
		['500 tờ', 'cuốn']
	])('%s differs from the column %s, and is said', (value, unit) => {
		const reading = read({ value, unit });
		expect(reading.rows.accepted).toBe(1);
		expect(reading.findings).toMatchObject([{ code: 'unit.disagrees', level: 'warning', line: 2, value }]);
		expect(figures({ value, unit })[0]?.unitText).toBe(unit);
	});

	it.each([
		['12 cuộc mít tinh', 'cuộc'],
		['5 hội nghị', 'cuộc'],
		['06 lớp tập huấn', 'lớp'],
		['trên 500 người', 'lượt người'],
		['hơn 1.200 học sinh, sinh viên', 'người'],
		['34 tin, bài và ảnh', 'tin, bài và ảnh'],
		['10 tin bài', 'tin, bài'],
		['500 triệu đồng', 'đồng'],
		['1 giờ 30 phút', 'phút'],
		['nhiều cuộc', 'buổi'],
		['12', 'cuộc']
	])('%s agrees with the column %s', (value, unit) => {
		expect(read({ value, unit })).toMatchObject({ rows: { accepted: 1 }, findings: [] });
	});

	it('is only evidence beside a reading made by hand', () => {
		expect(read({ value: 'trên 500 người', unit: 'cuộc', low: '1' }).rows.held).toBe(0);
	});
});

describe('the unit of a figure', () => {
	it.each(['tin, bài', 'tin bài', 'Tin,bài', 'TIN , BÀI'])('is one however %s is spelt', (unit) => {
		expect(seriesCount({ value: '5', unit: 'tin, bài', period: '2019' }, { value: '6', unit })).toBe(1);
	});

	it('is another under another definition', () => {
		const units = ['tin, bài', 'tin, bài và ảnh', 'tin, bài, ảnh', 'tin tức, sự kiện', 'tin'];
		const rows = units.map((unit) => ({ value: '5', unit, indicator: 'portal_item_posted' }));
		expect(seriesCount(...rows)).toBe(5);
		expect(figures(...rows).map(({ unit }) => isItemUnit(unit))).toEqual([true, true, true, true, true]);
	});

	it("is the catalogue's where the text begins with it or gives none", () => {
		const rows = [
			{ value: '5 cuộc', period: '2020-H1' },
			{ value: '12 cuộc mít tinh' },
			{ value: '20', period: '2021' },
			{ value: '7', unit: 'Cuộc', period: '2022' }
		];
		expect(figures(...rows).map(({ unit }) => unit)).toEqual(['cuộc', 'cuộc', 'cuộc', 'cuộc']);
		const { series } = reconcile(figures(...rows), reference);
		const [only] = series;
		if (!only || series.length > 1) throw new Error(`${series.length} series`);
		const periods = figures({ value: '1', period: '2020-H2' }, { value: '1', period: '2021' }).map(
			({ period }) => period
		);
		const totals = periods.map((period) => totalOf(only, period));
		expect(totals.map(({ status, quantity }) => [status, quantity?.low])).toEqual([
			['derived', 7],
			['reported', 20]
		]);
		expect(verdictOf(totals, 'total').reasons.map(({ code }) => code)).not.toContain('unit');
	});

	it.each([
		['34 tin, bài và ảnh', 'portal_item_posted', 'tin, bài và ảnh'],
		['34 tin, bài tuyên truyền', 'portal_item_posted', 'tin, bài'],
		['34', 'portal_item_posted', ''],
		['12 cuộc mít tinh, diễu hành', 'rally', 'cuộc mít tinh, diễu hành'],
		['12 cuộc mít tinh và diễu hành', 'rally', 'cuộc mít tinh và diễu hành'],
		['2.000 cuốn', 'leaflet', 'cuốn'],
		['500', 'budget_spent', ''],
		['15', 'airtime_min', ''],
		['36 tin, bài/đài/năm', 'district_station_item_rate', 'tin, bài']
	])('of “%s” for %s is “%s”', (value, indicator, unit) => {
		expect(figures({ value, indicator })[0]?.unitText).toBe(unit);
	});
});
