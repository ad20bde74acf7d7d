import { measureTotal } from '../../src/lib/domain/measure-total';
import type { Total } from '../../src/lib/domain/total';
import type { Measure } from '../../src/lib/domain/verdict';
import { verdictOfMeasured } from '../../src/lib/domain/verdict-of-measured';
import { summariseComparison } from '../../src/lib/summary/summarise-comparison';
import { day, dongThap, langSon, traVinh } from '../chart/make-total';
import { totalOf } from '../domain/make-total';

/** A compared total under its name. */
export type Side = readonly [name: string, total: Total];

/** What a total is measured by: `bases` and `plans` stand for every total alike. */
interface Given {
	readonly bases?: readonly Total[];
	readonly plans?: readonly Total[];
	readonly population?: number | null;
	readonly today?: string;
}

/** The sentences of a comparison, Vietnamese first. */
export function say(sides: readonly Side[], measure: Measure = 'total', given: Given = {}) {
	const { bases = [], plans = [], population = null } = given;
	const ofPlace = (total: Total, among: readonly Total[]) =>
		among.filter(({ series }) => series.province === total.series.province);
	const compared = sides.map(([name, total]) => ({
		name,
		measured: measureTotal(total, measure, {
			baseOf: (own) => ofPlace(own, bases)[0] ?? null,
			plansOf: (own) => ofPlace(own, plans),
			populationOf: () => population
		})
	}));
	const verdict = verdictOfMeasured(
		compared.map(({ measured }) => measured),
		measure
	);
	const today = given.today === undefined ? undefined : day(given.today);
	return (['vi', 'en'] as const).map((language) =>
		summariseComparison(compared, verdict, { measure, today, language })
	);
}

/** A total of Trà Vinh in 2020. */
export const tv = (value: string, options = {}): Side => [
	'Trà Vinh',
	totalOf(value, '2020', { series: { province: traVinh }, ...options })
];
/** A total of Đồng Tháp in 2020. */
export const dt = (value: string, options = {}): Side => [
	'Đồng Tháp',
	totalOf(value, '2020', { series: { province: dongThap }, ...options })
];
/** A total of Lạng Sơn, in 2020 unless told. */
export const ls = (value: string, label = '2020', series = {}): Side => [
	'Lạng Sơn',
	totalOf(value, label, { series: { province: langSon, ...series } })
];
