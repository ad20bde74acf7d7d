import { heightOfSlope, slope, tableOfSlope } from '../../lib/chart/slope';
import { isDrawn } from '../../lib/chart/slope-row';
import { hasNumber } from '../../lib/domain/limits-of-total';
import type { Total } from '../../lib/domain/total';
import { isPercentageMeasure } from '../../lib/domain/verdict';
import { formatPercent } from '../../lib/i18n/format/format-percent';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { summariseCourses } from '../../lib/summary/summarise-courses';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { subtitleOf } from '../../lib/ui/name-measure';
import { slopeRowsOf } from '../../lib/ui/slope-rows-of';
import { linesOf, wordGrid, type GridRows } from './grid-figure';
import { twoPeriodsOf } from './two-periods-of';

/** Less than this has no room for two names of periods at length, in px. */
const ROOM_FOR_NAMES = 560;

/** Compared series at two times, with the total of now by the id of its line and row. */
export interface SlopeFigure extends DrawnFigure {
	readonly totals: ReadonlyMap<string, Total>;
}

/** The figure of two times under the measure; `null` where there are not two. It has no picture where nothing is known. */
export function slopeFigure(rows: GridRows, language: Language): SlopeFigure | null {
	const { grid, measure, choice, today } = rows;
	const two = twoPeriodsOf(grid, choice.periods.length > 0);
	if (two === null) return null;
	const words = messagesIn(language).compareViews.slope;
	const lines = linesOf(rows, language);
	const pairs = lines.flatMap(({ name, cells }) => {
		const [before, now] = [cells[two.before], cells[two.now]];
		const isKnown = [before, now].some((cell) => cell !== undefined && hasNumber(cell.total));
		return before === undefined || now === undefined || !isKnown ? [] : [{ name, before, now }];
	});
	const drawn = slopeRowsOf(pairs, measure, language);
	const summary = summariseCourses(pairs, { measure, today, language });
	const nameAt = (index: number, form?: 'brief' | 'inline'): string =>
		labelPeriod(grid.periods[index] ?? two.any, language, form);
	const spec = {
		before: nameAt(two.before),
		now: nameAt(two.now),
		change: measure === 'total' ? words.change : words.course
	};
	const around = wordGrid(rows, lines, language);
	const height = heightOfSlope(drawn);
	const isShare = isPercentageMeasure(measure);
	const value = measure === 'plan_share' ? 1 : 0;
	/** A change is seen against none, a share against the whole plan. */
	const base = isShare ? { base: { value, words: formatPercent(value, language) } } : {};
	return {
		...around,
		key: 'slope',
		subtitle: words.subtitle(
			subtitleOf(measure, language),
			nameAt(two.before, 'inline'),
			nameAt(two.now, 'inline')
		),
		period: messagesIn(language).figure.twoPeriods(spec.before, spec.now),
		summary,
		alt: summary,
		footnotes: [words.footnote, ...(isShare ? [words.percentages] : []), ...around.footnotes],
		table: tableOfSlope(spec, drawn, language, measure),
		picture: drawn.every(({ before, now }) => !isDrawn(before) && !isDrawn(now))
			? null
			: {
					stretches: false,
					height: () => height,
					option: (width, theme) => {
						const names =
							width >= ROOM_FOR_NAMES
								? spec
								: { before: nameAt(two.before, 'brief'), now: nameAt(two.now, 'brief') };
						return slope({ ...names, ...base, summary, width, height }, drawn, theme, language);
					}
				},
		totals: new Map(
			lines.flatMap(({ series, cells }): [string, Total][] => {
				const total = cells[two.now]?.total;
				return total === undefined ? [] : [[series.key, total]];
			})
		)
	};
}
