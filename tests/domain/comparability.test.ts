import { describe, expect, it } from 'vitest';
import type { IndicatorCode, IsoDay, PlaceId } from '../../src/lib/domain/brand';
import { verdictOf } from '../../src/lib/domain/comparability';
import { changeBetween } from '../../src/lib/domain/measures';
import type { Measure } from '../../src/lib/domain/verdict';
import { periodOf, totalOf } from './make-total';

const place = (id: string) => id as PlaceId;
const codes = (totals: Parameters<typeof verdictOf>[0], measure: Measure = 'total') =>
	verdictOf(totals, measure).reasons.map((reason) => reason.code);

const traVinh = totalOf('10 tin, bài', 'năm 2020', {
	earlyCutoff: 'unknown',
	series: { topics: ['crime', 'drugs'] }
});
const langSon = totalOf('34 tin, bài và ảnh', '6 tháng đầu năm 2019', {
	earlyCutoff: { dataEnd: '2019-05-15' as IsoDay },
	series: {
		province: place('qd124:20'),
		unit: 'tin, bài và ảnh',
		topics: ['crime', 'drugs', 'human_trafficking'],
		origin: 'reposted'
	}
});

describe('Trà Vinh 2020 against Lạng Sơn first half 2019', () => {
	const verdict = verdictOf([traVinh, langSon], 'total');

	it('is not comparable, naming period, definition and topics', () => {
		expect(verdict.level).toBe('not_comparable');
		const blocking = verdict.reasons.filter((reason) => reason.level === 'not_comparable');
		expect(blocking.map((reason) => reason.code)).toEqual(['definition', 'topics', 'length']);
		expect(blocking.every((reason) => reason.sides.length === 2)).toBe(true);
	});

	it('names what else there is to mind, and on which side', () => {
		const care = verdict.reasons.filter((reason) => reason.level === 'with_care');
		expect(care.map(({ code, sides }) => [code, sides])).toEqual([
			['cutoff_unknown', [0]],
			['early_cutoff', [1]],
			['reposted', [1]]
		]);
	});

	it('draws no ranking and no percentage', () => {
		expect(verdict).toMatchObject({ ranked: [], unranked: [0, 1] });
		const { percentage, difference } = changeBetween(traVinh, langSon);
		expect(difference).toBeNull();
		expect(percentage).toEqual({
			kind: 'withheld',
			reasons: ['definition', 'topics', 'length', 'early_cutoff']
		});
	});

	it('needs only care about the length once counted by the month', () => {
		const length = verdictOf([traVinh, langSon], 'monthly_average').reasons.find(
			(reason) => reason.code === 'length'
		);
		expect(length?.level).toBe('with_care');
	});
});

describe('verdicts', () => {
	const a = totalOf('10', '2020');
	const b = totalOf('20', '2020', { series: { province: place('qd124:20') } });

	it('says so where nothing stands in the way, the greater first', () => {
		expect(verdictOf([a, b], 'total')).toEqual({
			measure: 'total',
			level: 'comparable',
			reasons: [],
			ranked: [1, 0],
			unranked: []
		});
	});

	it('calls for care where a custom period counts other days than a registered one of its length', () => {
		const custom = (start: string, end: string, province = 'qd124:84') =>
			totalOf('10', '2019-H1', { period: periodOf('', start, end), series: { province: place(province) } });
		const half = totalOf('20', '2019-H1', { series: { province: place('qd124:20') } });
		const shifted = custom('15/11/2018', '14/5/2019');
		expect(verdictOf([shifted, half], 'total')).toMatchObject({
			level: 'with_care',
			reasons: [{ code: 'window', sides: [0, 1] }]
		});
		expect(codes([shifted, custom('16/10/2018', '14/4/2019', 'qd124:20')])).toEqual(['window']);
		expect(codes([shifted, custom('15/11/2018', '14/5/2019', 'qd124:20')])).toEqual([]);
		expect(codes([shifted, custom('15/11/2017', '14/5/2018')])).toEqual([]);
	});

	it('E11: the same nominal year over another window is comparable with a note', () => {
		const window = totalOf('10', '2020', { period: periodOf('năm 2020', '15/12/2019', '14/12/2020') });
		expect(verdictOf([window, b], 'total')).toMatchObject({
			level: 'with_care',
			reasons: [{ code: 'window', sides: [0, 1] }],
			ranked: [1, 0]
		});
	});

	it.each([
		['unit', totalOf('10', '2020', { series: { unit: 'cuốn' } })],
		['unit', totalOf('10 tin/tuần', '2020')],
		['definition', totalOf('10', '2020', { series: { unit: 'tin tức, sự kiện' } })],
		['indicator', totalOf('10', '2020', { series: { indicator: 'event_held' as IndicatorCode } })],
		['kind', totalOf('10', '2020', { series: { kind: 'plan' } })],
		['topics', totalOf('10', '2020', { series: { topics: ['drugs'] } })],
		['length', totalOf('10', '2020-H1')]
	])('is not comparable where %s differs', (code, other) => {
		expect(verdictOf([b, other], 'total')).toMatchObject({
			level: 'not_comparable',
			reasons: [{ code }],
			ranked: []
		});
	});

	it.each([
		['derived', totalOf('10', '2020', { status: 'derived' })],
		['disputed', totalOf('10', '2020', { disputed: true })],
		['bound', totalOf('trên 10', '2020')],
		['approximate', totalOf('khoảng 10', '2020')],
		['coverage', totalOf('10', '2020', { coverage: 0.5 })],
		['cutoff_unknown', totalOf('10', '2020', { earlyCutoff: 'unknown' })],
		['reposted', totalOf('10', '2020', { series: { origin: 'reposted' } })],
		['missing', totalOf('nhiều', '2020')],
		['boundary', totalOf('10', '2020', { series: { province: place('qd19:86') } })]
	])('asks for care where a side is %s', (code, other) => {
		expect(verdictOf([b, other], 'total').level).toBe('with_care');
		expect(codes([b, other])).toEqual([code]);
	});

	it('never ranks a reported figure beside an illustrative one', () => {
		const reported = totalOf('10', '2020');
		const illustrative = totalOf('20', '2020', { series: { province: place('qd124:20'), synthetic: true } });
		expect(verdictOf([reported, illustrative], 'total').level).toBe('not_comparable');
		expect(codes([reported, illustrative])).toEqual(['synthetic']);
	});

	it('ranks the largest comparable group and lists the rest', () => {
		const half = totalOf('99', '2020-H1');
		const vague = totalOf('nhiều', '2020');
		expect(verdictOf([half, a, vague, b], 'total')).toMatchObject({ ranked: [3, 1], unranked: [0, 2] });
	});

	it('takes months of 28 and 31 days, and leap years, as equally long', () => {
		expect(codes([totalOf('1', '2021-01'), totalOf('1', '2021-02')])).toEqual([]);
		expect(codes([totalOf('1', '2020'), totalOf('1', '2021')])).toEqual([]);
	});

	it('ranks monthly averages across lengths only where the windows are stated', () => {
		const year = totalOf('120', '2020', { period: periodOf('2020', '01/01/2020', '31/12/2020') });
		const half = totalOf('90', '2020-H1', { period: periodOf('2020-H1', '01/01/2020', '30/06/2020') });
		expect(verdictOf([year, half], 'monthly_average')).toMatchObject({ level: 'with_care', ranked: [1, 0] });
		expect(verdictOf([year, totalOf('90', '2019-H1')], 'monthly_average').ranked).toEqual([]);
	});
});
