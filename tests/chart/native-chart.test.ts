import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import type { MeasuredPanel } from '../../src/lib/chart/measured-panel';
import { nativeOfDots } from '../../src/lib/chart/native-dots';
import type { DotRow } from '../../src/lib/chart/dot-row';
import { nativeOfMeasured, nativeOfPeriodBars } from '../../src/lib/chart/native-chart';
import type { Panel } from '../../src/lib/chart/small-multiples';
import { measureAlong } from '../../src/lib/domain/measure-along';
import type { Total } from '../../src/lib/domain/total';
import { amount, dongThap, halfOf, makeTotal, over, spanOf, traVinh, yearOf } from './make-total';

const panel = (totals: readonly Total[], part: Partial<Panel> = {}): Panel => ({
	id: 'tv',
	name: 'Trà Vinh',
	place: traVinh,
	totals,
	...part
});

describe('period bars as columns of Office', () => {
	const years = [
		makeTotal(yearOf(2019), amount(1150, 1150)),
		makeTotal(yearOf(2020), null),
		makeTotal(yearOf(2021), over(500)),
		makeTotal(yearOf(2022), amount(20, 30)),
		makeTotal(yearOf(2023), amount(40, 40), { status: 'pieced', coverage: 0.5 })
	];

	it('have the labels of the screen, gaps as gaps, bounds as bounds, and no part as a whole', () => {
		const chart = nativeOfPeriodBars([panel(years)], 'vi');
		expect(chart?.categories).toEqual(['Năm 2019', 'Năm 2020', 'Năm 2021', 'Năm 2022', 'Năm 2023']);
		expect(chart?.series[0]?.points).toMatchObject([
			{ label: '1.150', amount: { value: 1150, limit: 'exact' } },
			null,
			{ label: '> 500', amount: { value: 500, limit: 'over' } },
			{ label: '20–30', amount: { value: 20, upTo: 30, limit: 'range' } },
			{ label: '≥ 40', amount: { value: 40, limit: 'at_least' } }
		]);
		expect(chart?.series[0]).toMatchObject({ mark: 'bar', colour: '00619f' });
	});

	it('of many periods are named as briefly as on an axis, and know their names in the table', () => {
		const halves = [2017, 2018, 2019, 2020, 2021].flatMap((year) =>
			([1, 2] as const).map((half) => makeTotal(halfOf(year, half), amount(10, 10)))
		);
		const two = nativeOfPeriodBars([panel(halves), panel(halves, { id: 'dt', name: 'Đồng Tháp' })], 'vi');
		expect(two?.categories.slice(0, 2)).toEqual(['6T đầu 2017', '6T cuối 2017']);
		const one = nativeOfPeriodBars([panel(halves)], 'vi');
		expect(one?.categories[0]).toBe('6T đầu 2017');
		expect(one?.rows?.[0]).toBe('6 tháng đầu năm 2017');
	});

	it('are none where periods differ in length, leave days out or stand in a longer one', () => {
		const half = makeTotal(halfOf(2020, 1), amount(10, 10));
		expect(nativeOfPeriodBars([panel([years[0], half].flatMap((one) => one ?? []))], 'vi')).toBeNull();
		expect(nativeOfPeriodBars([panel([years[0], years[2]].flatMap((one) => one ?? []))], 'vi')).toBeNull();
		const whole = makeTotal(spanOf(2019, 2023), amount(4000, 4000));
		expect(nativeOfPeriodBars([panel(years, { wider: [whole] })], 'vi')).toBeNull();
		expect(nativeOfPeriodBars([panel([])], 'vi')).toBeNull();
	});
});

describe('a measure along time as lines of Office', () => {
	const totals = [100, 120, null].map((value, index) =>
		makeTotal(yearOf(2019 + index), value === null ? null : amount(value, value))
	);
	const answer = (period: Total['period']): Total =>
		totals.find((total) => total.period.start === period.start) ?? makeTotal(period, null);
	const lineOf = (measure: 'same_period' | 'total', place = traVinh): MeasuredPanel => ({
		id: place,
		name: place,
		place,
		unitText: 'buổi',
		points: measureAlong(measure, totals, answer),
		lastYear: []
	});

	it('has a series for each panel, and what is withheld is a gap', () => {
		const spec = { measure: 'same_period', form: 'line' } as const;
		const chart = nativeOfMeasured(spec, [lineOf('same_period'), lineOf('same_period', dongThap)], 'vi');
		expect(chart?.series).toHaveLength(2);
		expect(chart?.series[0]?.points).toMatchObject([
			null,
			{ label: '+20 (+20%)', amount: { value: 20, kind: 'change', limit: 'exact' } },
			null
		]);
	});

	it('has no mark for a change that may be a rise or a fall, but its words', () => {
		const changes = [amount(500, 500), over(112), amount(100, 100), amount(80, 90), over(300)];
		const course = changes.map((quantity, index) => makeTotal(yearOf(2019 + index), quantity));
		const last = (period: Total['period']): Total =>
			course.find((total) => total.period.start === period.start) ?? makeTotal(period, null);
		const points = measureAlong('same_period', course, last);
		const panelAt = (place: PlaceId, name: string): MeasuredPanel => ({
			...lineOf('same_period', place),
			name,
			points
		});
		const alone = nativeOfMeasured(
			{ measure: 'same_period', form: 'bars' },
			[panelAt(traVinh, 'Trà Vinh')],
			'vi'
		);
		expect(alone?.categories[1]).toBe('Năm 2020 (≥\u00a0−388)');
		expect(alone?.series[0]?.points).toMatchObject([
			null,
			null,
			{ label: '≤ −12', amount: { value: -12, limit: 'at_most' } },
			{ label: '−20 đến −10', amount: { value: -10, limit: 'at_most', upTo: null } },
			{ label: '≥ +210', amount: { value: 210, limit: 'at_least' } }
		]);
		expect(alone?.notes).toEqual(['Không vẽ ở năm 2020 (≥ −388): chưa rõ tăng hay giảm.']);
		const both = nativeOfMeasured(
			{ measure: 'same_period', form: 'line' },
			[panelAt(traVinh, 'Trà Vinh'), panelAt(dongThap, 'Đồng Tháp')],
			'vi'
		);
		expect(both?.categories[1]).toBe('Năm 2020 *');
		expect(both?.notes?.[0]).toContain('Trà Vinh, năm 2020 (≥ −388); Đồng Tháp, năm 2020 (≥ −388)');
	});

	it('says nothing of sides that are known where a change within two bounds may be a rise or a fall', () => {
		const course = [amount(100, 100), amount(90, 110)].map((quantity, index) =>
			makeTotal(yearOf(2019 + index), quantity)
		);
		const last = (period: Total['period']): Total =>
			course.find((total) => total.period.start === period.start) ?? makeTotal(period, null);
		const points = measureAlong('same_period', course, last);
		const chart = nativeOfMeasured(
			{ measure: 'same_period', form: 'bars' },
			[{ ...lineOf('same_period'), points }],
			'vi'
		);
		expect(chart?.series[0]?.points).toEqual([null, null]);
		expect(chart?.notes).toEqual(['Không vẽ ở năm 2020 (−10 đến +10): chưa rõ tăng hay giảm.']);
	});

	it('is none for panels that count in different units, and for lines that break with the year', () => {
		const other = { ...lineOf('total', dongThap), unitText: 'cuốn' };
		expect(nativeOfMeasured({ measure: 'total', form: 'line' }, [lineOf('total'), other], 'vi')).toBeNull();
		expect(nativeOfMeasured({ measure: 'to_date', form: 'line' }, [lineOf('total')], 'vi')).toBeNull();
	});
});

describe('compared figures as bars of Office', () => {
	const dot = (id: string, low: number, high: number | null, ranked = true, detail = 'năm 2020'): DotRow => ({
		id,
		name: id,
		place: traVinh,
		quantity: amount(low, high),
		ranked,
		detail,
		reasons: []
	});
	const spec = { measure: 'total', order: 'amount', valueTitle: 'buổi' } as const;

	it('stand in the order of the picture with its labels', () => {
		const chart = nativeOfDots([dot('A', 5, 5), dot('B', 9, null)], spec, 'vi');
		expect(chart?.categories).toEqual(['B', 'A']);
		expect(chart?.valueTitle).toBe('buổi, năm 2020');
		expect(chart?.series[0]?.points).toMatchObject([{ label: '≥ 9' }, { label: '5' }]);
	});

	it('name the period of each where they differ', () => {
		const chart = nativeOfDots([dot('A', 5, 5), dot('B', 3, 3, true, 'năm 2021')], spec, 'vi');
		expect(chart?.categories).toEqual(['A, năm 2020', 'B, năm 2021']);
		expect(chart?.valueTitle).toBe('buổi');
	});

	it('are none where a figure may not be ranked among the others', () => {
		expect(nativeOfDots([dot('A', 5, 5), dot('B', 9, 9, false)], spec, 'vi')).toBeNull();
	});
});
