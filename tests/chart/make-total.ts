import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { Period, PeriodType } from '../../src/lib/domain/period';
import type { Quantity } from '../../src/lib/domain/quantity';
import type { Series, Total } from '../../src/lib/domain/total';

export const day = (text: string) => text as IsoDay;
export const traVinh = 'qd124:84' as PlaceId;
export const dongThap = 'qd124:87' as PlaceId;
export const langSon = 'qd124:20' as PlaceId;
export const dakNong = 'qd124:67' as PlaceId;

/** A period whose window is its nominal days. */
export function makePeriod(type: PeriodType, start: string, end: string): Period {
	const span = { start: day(start), end: day(end) };
	return { type, label: '', ...span, window: { ...span, basis: 'inferred' } };
}

export const yearOf = (year: number) => makePeriod('year', `${year}-01-01`, `${year}-12-31`);
export const halfOf = (year: number, half: 1 | 2) =>
	half === 1
		? makePeriod('half', `${year}-01-01`, `${year}-06-30`)
		: makePeriod('half', `${year}-07-01`, `${year}-12-31`);
export const spanOf = (from: number, to: number) => makePeriod('multi_year', `${from}-01-01`, `${to}-12-31`);

/** An amount with its bounds. */
export function amount(low: number | null, high: number | null, part: Partial<Quantity> = {}): Quantity {
	return {
		low,
		high,
		flags: [],
		wording: 'exact',
		per: null,
		missing: null,
		unquantifiedParts: 0,
		text: '',
		...part
	};
}

export const over = (n: number) => amount(n, null, { wording: 'over' });
export const about = (n: number) => amount(n, n, { wording: 'about', flags: ['approximate'] });

export function makeSeries(province: PlaceId, part: Partial<Series> = {}): Series {
	return {
		key: province,
		province,
		locality: null,
		producer: '',
		scope: 'not_stated',
		indicator: 'portal_items' as Series['indicator'],
		unit: 'tin, bài',
		unitText: 'tin, bài',
		topics: [],
		channels: [],
		audiences: [],
		origin: 'produced',
		kind: 'actual',
		synthetic: false,
		...part
	};
}

/** A reported total, or one that is not known where `quantity` is `null`. */
export function makeTotal(
	period: Period,
	quantity: Quantity | null,
	part: Partial<Total> = {},
	province: PlaceId = traVinh
): Total {
	return {
		series: makeSeries(province),
		period,
		status: quantity === null ? 'none' : 'reported',
		quantity,
		asReported: quantity,
		disputed: false,
		earlyCutoff: null,
		coverage: quantity === null ? 0 : 1,
		chain: [],
		notes: [],
		figures: [],
		history: [],
		...part
	};
}
