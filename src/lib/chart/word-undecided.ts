import type { Period } from '../domain/period';
import type { ExportChart } from '../export/model';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { DrawnMeasure } from './drawn-measure';
import { absenceIn } from './lifetime';
import type { MeasuredPanel } from './measured-panel';
import { periodId } from './period-bar';
import { sureReach } from './sure-reach';
import { wordMeasuredBriefly } from './word-measured';

const NO_BREAK = '\u00a0';

/** A period with its id among those of a chart. */
export type NamedPeriod = readonly [id: string, period: Period];

/** A change that may be a rise or a fall, in words; `name` is `''` where one series stands alone. */
interface Undecided {
	readonly name: string;
	readonly words: string;
}

/**
 * The names of the columns of a chart that Office draws, those of changes that may be a rise or a fall with their words,
 * since no column can stand for them, or with a sign where several series share a name; and the note that says so.
 * `names` has one for each period.
 */
export function wordUndecided(
	measure: DrawnMeasure,
	panels: readonly MeasuredPanel[],
	periods: readonly NamedPeriod[],
	names: readonly string[],
	language: Language
): Pick<ExportChart, 'categories' | 'notes'> {
	const found = periods.map(([id]) => undecidedIn(id, measure, panels, language));
	const said = periods.flatMap(([, period], at) => {
		const label = labelPeriod(period, language, 'inline');
		return (found[at] ?? []).map(({ name, words }) => `${name === '' ? '' : `${name}, `}${label} (${words})`);
	});
	return {
		categories: names.map((name, at) => joinWords(name, found[at] ?? [], panels.length === 1)),
		notes: said.length === 0 ? [] : [messagesIn(language).along.undecided(said.join('; '))]
	};
}

function undecidedIn(
	id: string,
	measure: DrawnMeasure,
	panels: readonly MeasuredPanel[],
	language: Language
): readonly Undecided[] {
	return panels.flatMap(({ name, points, lifetime }) =>
		points
			.filter(({ total }) => periodId(total) === id && absenceIn(total.period, lifetime) === null)
			.filter(({ value, change }) => value !== null && change !== null && sureReach(value) === null)
			.flatMap((point) => wordMeasuredBriefly(measure, point, language).slice(0, 1))
			.map((words) => ({ name: panels.length > 1 ? name : '', words }))
	);
}

function joinWords(name: string, undecided: readonly Undecided[], isAlone: boolean): string {
	if (undecided.length === 0) return name;
	if (!isAlone) return `${name} *`;
	// Words under a column are broken into lines, an amount is not.
	const amounts = undecided.map(({ words }) => words.replaceAll(' ', NO_BREAK));
	return `${name} (${amounts.join(', ')})`;
}
