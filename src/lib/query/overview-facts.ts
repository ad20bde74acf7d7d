import type { FigureId, IndicatorCode, PlaceId, ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import { hasNumber } from '../domain/limits-of-total';
import type { Total } from '../domain/total';

/** What remarks need to know of an indicator in reported or in illustrative figures, by the series met. */
export interface SharedNumbers {
	readonly indicator: IndicatorCode;
	readonly synthetic: boolean;
	readonly provinces: readonly PlaceId[];
	readonly definitions: readonly string[];
	readonly periods: number;
}

/** What is told of the figures of a choice as a whole, and of one total for each series and reported period. */
export interface OverviewFacts {
	readonly figures: number;
	readonly synthetic: number;
	readonly published: number;
	readonly unquantified: number;
	/** Reports with a figure of the choice, and those whose figures say that they stand elsewhere or end early. */
	readonly counted: ReadonlySet<ReportId | null>;
	readonly elsewhere: readonly ReportId[];
	readonly early: readonly ReportId[];
	readonly totals: number;
	/** Totals that are a number. */
	readonly numbers: number;
	readonly joint: number;
	readonly disputed: number;
	/** Whether any series has two periods of one type: without them nothing can be set against the year before. */
	readonly hasRepeatedPeriod: boolean;
	readonly hasPlanWithResult: boolean;
	/** Results of provinces by indicator, in the order met. */
	readonly shared: readonly SharedNumbers[];
}

/** Takes figures and the totals of series in any order; what is told is in the order of the figures' ids. */
export interface FactCollector {
	figure(figure: Figure): void;
	/** The totals of one series, whose first figure has the id `first`. */
	totals(totals: readonly Total[], first: FigureId): void;
	/** No further series is of an indicator and a province that were met before. */
	endOfPiece(): void;
	facts(): OverviewFacts;
}

/** Values with the id of the figure that each was first met at. */
class Met<Value> {
	readonly #first = new Map<Value, number>();

	see(value: Value, id: number): void {
		const before = this.#first.get(value);
		if (before === undefined || id < before) this.#first.set(value, id);
	}

	/** The values in the order of those ids, and of those met at one figure in the order seen. */
	inOrder(): readonly Value[] {
		return [...this.#first].sort(([, one], [, other]) => one - other).map(([value]) => value);
	}

	values(): ReadonlySet<Value> {
		return new Set(this.#first.keys());
	}
}

interface Shared {
	readonly indicator: IndicatorCode;
	readonly synthetic: boolean;
	readonly provinces: Met<PlaceId>;
	readonly definitions: Met<string>;
	readonly periods: Set<string>;
}

/** Collects the facts of a choice while its figures pass by; holds as much as there are reports and indicators. */
export function collectFacts(): FactCollector {
	const counts = {
		figures: 0,
		synthetic: 0,
		published: 0,
		unquantified: 0,
		totals: 0,
		numbers: 0,
		joint: 0,
		disputed: 0
	};
	const [counted, elsewhere, early] = [new Met<ReportId | null>(), new Met<ReportId>(), new Met<ReportId>()];
	const shared = new Map<string, Shared>();
	const order = new Met<string>();
	let hasRepeatedPeriod = false;
	let hasPlanWithResult = false;
	let piece: (readonly Total[])[] = [];

	return {
		figure({ id, quantity, origin, synthetic, report, basis, earlyCutoff }) {
			counts.figures += 1;
			if (synthetic) counts.synthetic += 1;
			if (origin === 'published') counts.published += 1;
			if (quantity.low === null && quantity.high === null) counts.unquantified += 1;
			counted.see(report, id);
			if (report === null) return;
			if (basis === 'reported_elsewhere') elsewhere.see(report, id);
			if (earlyCutoff !== null && earlyCutoff !== 'unknown') early.see(report, id);
		},
		totals(totals, first) {
			counts.totals += totals.length;
			hasRepeatedPeriod ||= repeatsPeriod(totals);
			if (!hasPlanWithResult) piece.push(totals);
			for (const total of totals) {
				const { series, period } = total;
				if (series.topics.length > 1) counts.joint += 1;
				if (total.disputed) counts.disputed += 1;
				if (!hasNumber(total)) continue;
				counts.numbers += 1;
				if (series.kind !== 'actual' || series.origin === 'published') continue;
				const { indicator, synthetic } = series;
				const key = `${indicator} ${String(synthetic)}`;
				const own = shared.get(key) ?? {
					indicator,
					synthetic,
					provinces: new Met<PlaceId>(),
					definitions: new Met<string>(),
					periods: new Set<string>()
				};
				shared.set(key, own);
				order.see(key, first);
				own.provinces.see(series.province, first);
				own.definitions.see(series.unitText, first);
				own.periods.add(`${period.start} ${period.end}`);
			}
		},
		endOfPiece() {
			hasPlanWithResult ||= plansWithResult(piece.flat());
			piece = [];
		},
		facts: () => ({
			...counts,
			counted: counted.values(),
			elsewhere: elsewhere.inOrder(),
			early: early.inOrder(),
			hasRepeatedPeriod,
			hasPlanWithResult,
			shared: order.inOrder().flatMap((key) => {
				const own = shared.get(key);
				if (own === undefined) return [];
				const { indicator, synthetic, provinces, definitions, periods } = own;
				return [
					{
						indicator,
						synthetic,
						provinces: provinces.inOrder(),
						definitions: definitions.inOrder(),
						periods: periods.size
					}
				];
			})
		})
	};
}

/** Whether two totals of one series are of one type of period, whatever days. */
function repeatsPeriod(totals: readonly Total[]): boolean {
	const types = totals
		.filter(({ quantity, period }) => quantity !== null && period.type !== 'custom')
		.map(({ period }) => period.type);
	return new Set(types).size < types.length;
}

function plansWithResult(totals: readonly Total[]): boolean {
	const keyOf = ({ series, period }: Total) =>
		`${series.province} ${series.indicator} ${period.start} ${period.end}`;
	const planned = new Set(totals.filter((total) => total.series.kind === 'plan').map(keyOf));
	return (
		planned.size > 0 && totals.some((total) => total.series.kind === 'actual' && planned.has(keyOf(total)))
	);
}
