import type { Figure } from '../../src/lib/domain/figure';
import type { Quantity } from '../../src/lib/domain/quantity';
import type { Total, TotalNote } from '../../src/lib/domain/total';
import { combineTotals, type Combination } from '../../src/lib/reconcile/combine';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import type { ReconciledSeries } from '../../src/lib/reconcile/reconciled';
import { totalOf } from '../../src/lib/reconcile/total-of';
import { bundledReference } from '../../src/lib/reference/bundled';
import { period } from './make-figure';

/** An amount as bounds: `50`, `≈30`, `≥300`, `5–25`; words as written; nothing is `none`. */
export function bounds(quantity: Quantity | null): string {
	if (quantity === null) return 'none';
	const { low, high, flags } = quantity;
	if (low === null && high === null) return quantity.text === '' ? 'none' : quantity.text;
	const about = flags.includes('approximate') ? '≈' : '';
	if (high === null) return `≥${about}${low ?? 0}`;
	return low === high ? `${about}${high}` : `${about}${low ?? 0}–${high}`;
}

/** The series of figures that are all of one series. */
export function onlySeries(figures: readonly Figure[]): ReconciledSeries {
	const { series } = reconcile(figures, bundledReference());
	const [only] = series;
	if (!only || series.length > 1) throw new Error(`${series.length} series`);
	return only;
}

/** `status amount` of each period, for figures of one series. */
export function totals(figures: readonly Figure[], ...periods: string[]): string[] {
	const series = onlySeries(figures);
	return periods.map((text) => show(totalOf(series, period(text))));
}

export function show({ status, quantity, disputed }: Total): string {
	return [status, ...(status === 'none' ? [] : [bounds(quantity)]), ...(disputed ? ['disputed'] : [])].join(
		' '
	);
}

export function totalFor(figures: readonly Figure[], text: string): Total {
	return totalOf(onlySeries(figures), period(text));
}

/** The codes of a total's notes. */
export function codes(total: Total): string[] {
	return total.notes.map(({ code }) => code);
}

/** What each note says: code, numbers, labels of its periods, amounts and rows. */
export function told(notes: readonly TotalNote[]): unknown[] {
	return notes.map(({ code, params, periods, quantities, figures }) => [
		code,
		params,
		periods.map(({ label }) => label),
		quantities.map(bounds),
		figures
	]);
}

function stepsOf(chain: Total['chain']): string[] {
	return chain.map(
		({ sign, period, quantity }) => `${sign === 1 ? '+' : '−'} ${period.label} ${bounds(quantity)}`
	);
}

/** Everything that an answer says but its series and period, amounts and chains as words. */
export function account({
	series: _,
	period: __,
	quantity,
	asReported,
	chain,
	upperChain,
	notes,
	...rest
}: Total): unknown {
	return {
		...rest,
		amount: bounds(quantity),
		...(asReported ? { words: asReported.text } : {}),
		chain: stepsOf(chain),
		...(upperChain ? { upperChain: stepsOf(upperChain) } : {}),
		notes: told(notes)
	};
}

/** What an answer says where nothing more is known of it. */
export const NO_ANSWER = {
	status: 'none',
	amount: 'none',
	disputed: false,
	earlyCutoff: null,
	coverage: 0,
	chain: [],
	notes: [],
	figures: [],
	history: []
};

/** What a combination is made of: its kind, its number or range, the rest, and the same of its members. */
export function outline({ kind, quantity, range, rest, members }: Combination): unknown[] {
	return [
		kind,
		bounds(quantity ?? range),
		...(rest ? [`${rest.code} ${bounds(rest.quantity)}`] : []),
		...(members.length > 0 ? [members.map(outline)] : [])
	];
}

/** All series of the figures, combined for one window. */
export function combined(figures: readonly Figure[], text: string): Combination {
	const reference = bundledReference();
	const { series } = reconcile(figures, reference);
	return combineTotals(
		series.map((one) => totalOf(one, period(text))),
		reference
	);
}

/** `code value` of each finding. */
export function findings(figures: readonly Figure[]): string[] {
	return reconcile(figures, bundledReference()).findings.map(({ code, value }) => `${code} ${value}`);
}

/** The total of figures of one series over a window, in full. */
export function accountFor(figures: readonly Figure[], window: string): ReturnType<typeof account> {
	return account(totalFor(figures, window));
}
