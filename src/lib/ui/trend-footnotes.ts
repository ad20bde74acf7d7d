import { hasNumber } from '../domain/limits-of-total';
import type { Total } from '../domain/total';
import { formatDay } from '../i18n/format/format-day';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** So many periods of a line are named in a footnote; more are counted. */
const NAMED = 3;

/** The totals of one line with its name; those in `otherClock` count their days by the other clock. */
export interface NamedLine {
	readonly name: string;
	readonly totals: readonly Total[];
	readonly otherClock: ReadonlySet<Total>;
}

/**
 * What a reader of trends must know beside the picture: periods whose data are not of the whole period, of which no
 * percentage is formed, and periods that reports counted by another clock than the one chosen.
 */
export function trendFootnotes(lines: readonly NamedLine[], language: Language): readonly string[] {
	const words = messagesIn(language).trends.footnote;
	const about = (say: (line: NamedLine) => readonly string[]): readonly string[] =>
		lines.flatMap((line) => {
			const periods = say(line);
			if (periods.length === 0) return [];
			return [lines.length === 1 ? list(periods, language) : words.entry(line.name, list(periods, language))];
		});
	const partial = about(({ totals }) =>
		totals.flatMap((total) => {
			const share = wordShare(total, language);
			return share === '' ? [] : [words.part(labelPeriod(total.period, language, 'inline'), share)];
		})
	);
	const other = about(({ totals, otherClock }) =>
		totals
			.filter((total) => otherClock.has(total))
			.map(({ period }) => labelPeriod(period, language, 'inline'))
	);
	return [
		...(partial.length === 0 ? [] : [words.partial(partial.join('; '))]),
		...(other.length === 0 ? [] : [words.otherClock(other.join('; '))])
	];
}

/** How much of its period a number is of, in words; `''` for a whole one and where there is no number. */
function wordShare(total: Total, language: Language): string {
	const words = messagesIn(language).trends.footnote;
	const { earlyCutoff, coverage } = total;
	if (!hasNumber(total)) return '';
	if (earlyCutoff !== null && earlyCutoff !== 'unknown')
		return words.until(formatDay(earlyCutoff.dataEnd, language));
	return coverage < 1 ? words.share(formatPercent(coverage, language)) : '';
}

/** Some periods by name, and how many more there are. */
function list(periods: readonly string[], language: Language): string {
	const words = messagesIn(language).trends.footnote;
	const named = periods.slice(0, NAMED).join(', ');
	const rest = periods.length - NAMED;
	return rest > 0 ? words.more(named, formatNumber(rest, language)) : named;
}
