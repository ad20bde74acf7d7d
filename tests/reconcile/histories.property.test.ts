import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { addDays } from '../../src/lib/domain/calendar';
import type { Figure } from '../../src/lib/domain/figure';
import type { Total } from '../../src/lib/domain/total';
import { rollUp } from '../../src/lib/reconcile/places';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, period } from './make-figure';
import { findings, onlySeries } from './show-total';

const DAYS = 14;
const FIRST = '2020-03-01' as IsoDay;

interface Window {
	readonly from: number;
	readonly to: number;
}

function label({ from, to }: Window): string {
	return `${addDays(FIRST, from)}..${addDays(FIRST, to - 1)}`;
}

const everyWindow: readonly Window[] = Array.from({ length: DAYS }, (_, from) =>
	Array.from({ length: DAYS - from }, (_, length) => ({ from, to: from + length + 1 }))
).flat();

/** How a true count gets into a report: exactly, as `trên n` (n at least), or as a range. */
type Wording = 'exact' | 'at_least' | 'range' | 'missing' | 'words';

function report(window: Window, truth: number, wording: Wording, slip: number): Figure {
	const values: Record<Wording, string> = {
		exact: String(truth),
		at_least: `ít nhất ${Math.max(0, truth - slip)}`,
		range: `từ ${Math.max(0, truth - slip)} đến ${truth + slip + 1}`,
		missing: '',
		words: 'nhiều'
	};
	return figure({ period: label(window), value: values[wording] });
}

const daily = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: DAYS, maxLength: DAYS });
const reported = (...wordings: Wording[]) =>
	fc.uniqueArray(
		fc.record({
			window: fc.constantFrom(...everyWindow),
			wording: fc.constantFrom(...wordings),
			slip: fc.integer({ min: 0, max: 4 })
		}),
		{ minLength: 1, maxLength: 8, selector: ({ window }) => label(window) }
	);

function truthOf(counts: readonly number[], { from, to }: Window): number {
	return counts.slice(from, to).reduce((sum, one) => sum + one, 0);
}

type Reported = { readonly window: Window; readonly wording: Wording; readonly slip: number };

function reportsOf(counts: readonly number[], list: readonly Reported[]): Figure[] {
	return list.map(({ window, wording, slip }) => report(window, truthOf(counts, window), wording, slip));
}

function allTotals(figures: readonly Figure[]): Total[] {
	const series = onlySeries(figures);
	return everyWindow.map((window) => totalOf(series, period(label(window))));
}

/** What a reader takes from a total. */
function essence({ status, quantity, coverage }: Total): unknown[] {
	return [status, quantity?.low, quantity?.high, quantity?.unquantifiedParts, coverage];
}

describe('consistent histories', () => {
	it('contradict nothing, and every total holds the truth', () => {
		fc.assert(
			fc.property(daily, reported('exact', 'at_least', 'range', 'words', 'missing'), (counts, list) => {
				const figures = reportsOf(counts, list);
				expect(findings(figures).filter((finding) => !/^(crossing|tenfold)/u.test(finding))).toEqual([]);
				allTotals(figures).forEach((total, i) => {
					const window = everyWindow[i];
					if (!window || total.quantity === null) return;
					const truth = truthOf(counts, window);
					expect(total.disputed).toBe(false);
					expect(total.quantity.low ?? 0).toBeLessThanOrEqual(truth);
					if (total.coverage === 1) expect(total.quantity.high ?? Infinity).toBeGreaterThanOrEqual(truth);
				});
			})
		);
	});

	it('give a reported period its own figure back', () => {
		fc.assert(
			fc.property(daily, reported('exact', 'at_least', 'range'), (counts, list) => {
				const figures = reportsOf(counts, list);
				const series = onlySeries(figures);
				list.forEach(({ window, wording }, i) => {
					const total = totalOf(series, period(label(window)));
					expect(total.status).toBe('reported');
					expect(total.asReported).toEqual(figures[i]?.quantity);
					expect(total.figures).toEqual([figures[i]?.id]);
					if (wording === 'exact') expect(total.quantity).toEqual(figures[i]?.quantity);
				});
			})
		);
	});

	it('with amounts up to a tenth off contradict nothing and stay within the slack that is shown', () => {
		const loose = fc.uniqueArray(
			fc.record({
				window: fc.constantFrom(...everyWindow),
				isLoose: fc.boolean(),
				error: fc.integer({ min: -9, max: 9 })
			}),
			{ minLength: 1, maxLength: 7, selector: ({ window }) => label(window) }
		);
		fc.assert(
			fc.property(daily, loose, (counts, list) => {
				const figures = list.map(({ window, isLoose, error }) => {
					const truth = truthOf(counts, window) * 100;
					const off = Math.round(truth * (1 + error / 100));
					return figure({ period: label(window), value: isLoose ? `khoảng ${off}` : truth });
				});
				expect(findings(figures).filter((finding) => /disputed|add_up/u.test(finding))).toEqual([]);
				allTotals(figures).forEach(({ status, quantity }, i) => {
					const window = everyWindow[i];
					if (!window || status !== 'derived' || quantity === null) return;
					const truth = truthOf(counts, window) * 100;
					const { low, high } = quantity;
					const room = high === null ? (low ?? 0) / 2 : ((low ?? 0) + high) / 4;
					expect(truth).toBeGreaterThanOrEqual((low ?? 0) - room);
					if (high !== null) expect(truth).toBeLessThanOrEqual(high + room);
				});
			})
		);
	});

	it('count nothing twice: exact figures that tile a window give its true count', () => {
		fc.assert(
			fc.property(
				daily,
				fc.uniqueArray(fc.integer({ min: 1, max: DAYS - 1 }), { maxLength: 6 }),
				fc.boolean(),
				(counts, cuts, withWhole) => {
					const bounds = [0, ...cuts.sort((a, b) => a - b), DAYS];
					const tiles = bounds.slice(1).map((to, i) => ({ from: bounds[i] ?? 0, to }));
					const whole = { from: 0, to: DAYS };
					const windows = withWhole && tiles.length > 1 ? [...tiles, whole] : tiles;
					const figures = windows.map((window) => report(window, truthOf(counts, window), 'exact', 0));
					const total = totalOf(onlySeries(figures), period(label(whole)));
					expect([total.quantity?.low, total.quantity?.high, total.coverage]).toEqual([
						truthOf(counts, whole),
						truthOf(counts, whole),
						1
					]);
				}
			)
		);
	});

	it('take nothing from a missing figure: no bound changes, and missing is never zero', () => {
		fc.assert(
			fc.property(
				daily,
				reported('exact', 'at_least', 'range'),
				reported('missing'),
				(counts, list, blanks) => {
					const known = reportsOf(counts, list);
					const missing = reportsOf(counts, blanks);
					expect(allTotals([...known, ...missing]).map(essence)).toEqual(allTotals(known).map(essence));
					expect(allTotals(missing).every(({ quantity }) => quantity === null)).toBe(true);
				}
			)
		);
	});

	it('come out the same in whatever order the rows are loaded', () => {
		fc.assert(
			fc.property(
				daily,
				reported('exact', 'at_least', 'range', 'words').chain((list) =>
					fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
				),
				(counts, [list, shuffled]) => {
					expect(allTotals(reportsOf(counts, shuffled)).map(essence)).toEqual(
						allTotals(reportsOf(counts, list)).map(essence)
					);
				}
			)
		);
	});

	it('of several provinces: a complete roll-up is the sum of what each says', () => {
		const reference = bundledReference();
		const predecessors = ['qd124:83', 'qd124:84', 'qd124:86'];
		fc.assert(
			fc.property(fc.array(daily, { minLength: 3, maxLength: 3 }), reported('exact'), (counts, list) => {
				const figures = predecessors.flatMap((province, i) =>
					reportsOf(counts[i] ?? [], list).map((one) => ({
						...one,
						province: province as Figure['province']
					}))
				);
				const { series } = rollUp(reconcile(figures, reference), reference);
				const [unit] = series;
				expect(series.length).toBe(1);
				for (const { window } of list) {
					const truth = counts.reduce((sum, one) => sum + truthOf(one, window), 0);
					const total = unit && totalOf(unit, period(label(window)));
					expect([total?.quantity?.low, total?.quantity?.high]).toEqual([truth, truth]);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('contradicting histories', () => {
	it('leave every figure its own period, and no disputed figure is taken away', () => {
		const wild = fc.uniqueArray(
			fc.record({
				window: fc.constantFrom(...everyWindow),
				value: fc.integer({ min: 0, max: 40 })
			}),
			{ minLength: 2, maxLength: 8, selector: ({ window }) => label(window) }
		);
		fc.assert(
			fc.property(wild, (list) => {
				const figures = list.map(({ window, value }) => figure({ period: label(window), value }));
				const series = onlySeries(figures);
				const disputed = new Set(
					series.clusters.flatMap((cluster) => [...cluster.disputed].flatMap((block) => block.figures))
				);
				figures.forEach((one, i) => {
					const window = list[i]?.window;
					if (!window) return;
					const total = totalOf(series, period(label(window)));
					expect([total.status, total.quantity]).toEqual(['reported', one.quantity]);
					expect(total.disputed).toBe(disputed.has(one.id));
				});
				for (const total of allTotals(figures)) {
					for (const { sign, figures: used } of [...total.chain, ...(total.upperChain ?? [])]) {
						if (sign === -1) expect(used.some((id) => disputed.has(id))).toBe(false);
					}
				}
			})
		);
	});
});
