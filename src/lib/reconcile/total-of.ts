import type { Period } from '../domain/period';
import type { Total, TotalNote } from '../domain/total';
import { answerOther } from './answer-other';
import { answerOwn, answerUndecided, type Answer } from './answer-own';
import { answerStock } from './answer-stock';
import type { Block } from './block';
import { dayRange } from './day-number';
import { noteOn, seriesNotes } from './notes';
import type { ReconciledSeries } from './reconciled';

type DatedRevision = ReconciledSeries['revisions'][number];

/** The revision for exactly the days [from, to); revisions are sorted by first day. */
function findRevision(series: ReconciledSeries, from: number, to: number): DatedRevision | undefined {
	const { revisions } = series;
	let low = 0;
	let high = revisions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((revisions[middle]?.from ?? Infinity) < from) low = middle + 1;
		else high = middle;
	}
	for (let at = low; revisions[at]?.from === from; at++) if (revisions[at]?.to === to) return revisions[at];
	return undefined;
}

/** A rate stands for its own period as reported; several can't be made one. */
function answerRates(series: ReconciledSeries, rates: readonly Block[]): Answer {
	const [only] = rates;
	const note = noteOn('rate', rates);
	if (!only || rates.length > 1) return { notes: rates.length > 0 ? [note] : [] };
	const answer = answerOwn({ ...series, clusters: [] }, only);
	return { ...answer, notes: [note, ...(answer.notes ?? []).filter(({ code }) => code !== 'rate')] };
}

function answerWithoutNumber(series: ReconciledSeries, from: number, to: number): Answer {
	const own = series.rates.filter((rate) => rate.from === from && rate.to === to);
	if (own.length > 0) return answerRates(series, own);
	const inside = series.rates.filter((rate) => from <= rate.from && rate.to <= to);
	if (series.rule === 'count') {
		const answer = answerOther(series, from, to);
		return inside.length > 0
			? { ...answer, notes: [...(answer.notes ?? []), noteOn('rate', inside)] }
			: answer;
	}
	const reported = series.revisions.flatMap(({ current }) =>
		current && from <= current.from && current.to <= to ? [current] : []
	);
	const code = series.rule === 'rate' ? 'rate' : 'not_additive';
	const blocks = [...reported, ...inside];
	return { notes: blocks.length > 0 ? [noteOn(code, blocks)] : [] };
}

function answer(series: ReconciledSeries, from: number, to: number): Answer {
	if (series.rule === 'stock' && series.revisions.length > 0) return answerStock(series, from, to);
	const revision = findRevision(series, from, to);
	if (!revision) return answerWithoutNumber(series, from, to);
	const { current, undecided, replaced } = revision;
	if (!current) return answerUndecided(undecided, replaced);
	const isMissing = current.quantity.missing !== null;
	return isMissing ? answerWithoutNumber(series, from, to) : answerOwn(series, current, revision);
}

function eventNotes(series: ReconciledSeries, from: number, to: number): TotalNote[] {
	const events = series.events.filter(({ period }) => {
		const range = dayRange(period);
		return from <= range.from && range.to <= to;
	});
	if (events.length === 0) return [];
	return [
		{
			code: 'events_only',
			params: { count: events.length },
			periods: events.map(({ period }) => period),
			quantities: events.map(({ quantity }) => quantity),
			figures: events.map(({ id }) => id)
		}
	];
}

/** What a merged unit's predecessors reported, shown as such ("2/3 tỉnh cũ"). */
function partialNotes(series: ReconciledSeries, from: number, to: number): TotalNote[] {
	return series.partials
		.filter(({ period }) => {
			const range = dayRange(period);
			return range.from === from && range.to === to;
		})
		.flatMap(({ reason, period, quantities, figures, reporting, missing }) => {
			const note: TotalNote = {
				code: reason === 'not_additive' ? 'not_additive' : 'predecessors_partial',
				params: {
					known: reporting.length,
					of: reporting.length + missing.length,
					reporting: reporting.join(';'),
					missing: missing.join(';')
				},
				periods: [period],
				quantities,
				figures
			};
			return reason === 'rate' ? [note, { ...noteOn('rate', []), figures }] : [note];
		});
}

/**
 * The answer of one series for one period (domain model §4.2): the reported figure in its own words; else the
 * tightest interval that follows, where it says something; else the known pieces with their coverage; else no
 * figure (`quantity` `null`, never 0) with the reasons as notes. Events, rates and sums over part of a merged
 * unit never become the number; they come as notes. Pure; cost grows with the figures that overlap the period.
 */
export function totalOf(series: ReconciledSeries, period: Period): Total {
	const { from, to } = dayRange(period);
	const found = answer(series, from, to);
	const notes = [...seriesNotes(series), ...(found.notes ?? []), ...partialNotes(series, from, to)];
	return {
		status: 'none',
		quantity: null,
		asReported: null,
		disputed: false,
		earlyCutoff: null,
		coverage: 0,
		chain: [],
		figures: [],
		history: [],
		...found,
		...(series.rule === 'stock' && { isStock: true as const }),
		series: series.series,
		period,
		notes: (found.quantity ?? null) === null ? [...notes, ...eventNotes(series, from, to)] : notes
	};
}
