import type { StatementId } from '../domain/brand';
import type { CategoryLists } from '../domain/category';
import { groupBy } from '../domain/group-by';
import type { CalendarSender } from '../domain/report-calendar';
import type { AnsweredLimitation } from './answers';
import { countAnswers, type AnswerCounts, type LimitationsState, type ReportCoverage } from './coverage-of';

/**
 * One category of one province, a province's total, a category's, or all. `stated` with `counts.stated` 0 is a
 * province that stated limitations but none of this category; `none_stated` and `unknown` have no counts to take
 * a share of.
 */
export interface MatrixCell {
	readonly state: LimitationsState;
	readonly counts: AnswerCounts;
	readonly limitations: readonly StatementId[];
}

/** How many documents of a province state limitations, state none, or were not said to do either. */
type DocumentCounts = Readonly<Record<LimitationsState, number>>;

/** Limitations by province and category (domain model §8). Illustrative data stand in rows of their own. */
export interface CoverageMatrix {
	/** In the order met. */
	readonly provinces: readonly CalendarSender[];
	/** The categories that are stated anywhere, in the order of the list, those it lacks last. */
	readonly categories: readonly string[];
	/** A province or category that the matrix has not is an empty cell of state `unknown`. */
	cell(province: CalendarSender, category: string): MatrixCell;
	totalOfProvince(province: CalendarSender): MatrixCell & { readonly documents: DocumentCounts };
	totalOfCategory(category: string): MatrixCell;
	readonly total: MatrixCell;
}

/**
 * Sums up coverage by province and category. A province is `none_stated` only where every report of it states none;
 * a plan that was not said to state or lack limitations says nothing either way.
 */
export function coverageMatrix(
	coverages: readonly ReportCoverage[],
	{ limitation }: Pick<CategoryLists, 'limitation'>
): CoverageMatrix {
	const rows = groupBy(coverages, ({ report }) => keyOf(report));
	const stated = groupBy(limitationsOf(coverages), categoryOf);
	const order = new Map(limitation.map(({ code }, at) => [code, at]));
	const rank = (category: string) => order.get(category) ?? order.size;
	const cells = new Map(
		[...rows].map(([key, row]) => [key, groupBy(limitationsOf(row), categoryOf)] as const)
	);
	const rowOf = (province: CalendarSender) => rows.get(keyOf(province)) ?? [];
	return {
		provinces: [...rows.values()].flatMap(([first]) =>
			first === undefined ? [] : [{ province: first.report.province, synthetic: first.report.synthetic }]
		),
		categories: [...stated.keys()].sort((one, other) => rank(one) - rank(other)),
		cell: (province, category) =>
			cellOf(cells.get(keyOf(province))?.get(category) ?? [], stateOf(rowOf(province))),
		totalOfProvince(province) {
			const row = rowOf(province);
			return { ...cellOf(limitationsOf(row), stateOf(row)), documents: countDocuments(row) };
		},
		totalOfCategory: (category) => cellOf(stated.get(category) ?? [], stateOf(coverages)),
		total: cellOf(limitationsOf(coverages), stateOf(coverages))
	};
}

function keyOf({ province, synthetic }: CalendarSender): string {
	return `${province} ${synthetic}`;
}

function categoryOf({ limitation }: AnsweredLimitation): string {
	return limitation.category;
}

function limitationsOf(coverages: readonly ReportCoverage[]): readonly AnsweredLimitation[] {
	return coverages.flatMap(({ limitations }) => limitations);
}

function cellOf(limitations: readonly AnsweredLimitation[], state: LimitationsState): MatrixCell {
	return {
		state,
		counts: countAnswers(limitations),
		limitations: limitations.map(({ limitation }) => limitation.id)
	};
}

function countDocuments(coverages: readonly ReportCoverage[]): DocumentCounts {
	const count = (state: LimitationsState) => coverages.filter((one) => one.state === state).length;
	return { stated: count('stated'), none_stated: count('none_stated'), unknown: count('unknown') };
}

function stateOf(coverages: readonly ReportCoverage[]): LimitationsState {
	const telling = coverages.filter(({ report, state }) => report.type !== 'plan' || state !== 'unknown');
	if (telling.some(({ state }) => state === 'stated')) return 'stated';
	return telling.length > 0 && telling.every(({ state }) => state === 'none_stated')
		? 'none_stated'
		: 'unknown';
}
