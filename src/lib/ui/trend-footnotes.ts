import { hasNumber } from '../domain/limits-of-total';
import type { Total } from '../domain/total';
import { formatDay } from '../i18n/format/format-day';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';

/** So many periods are named in a footnote; more are counted. */
const NAMED = 4;

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
	const name = (line: NamedLine, total: Total): string => {
		const period = labelPeriod(total.period, language, 'inline');
		return lines.length === 1 ? period : words.entry(line.name, period);
	};
	const partial = lines.flatMap((line) =>
		line.totals.flatMap((total) => {
			const share = wordShare(total, language);
			return share === '' ? [] : [words.part(name(line, total), share)];
		})
	);
	const other = lines.flatMap((line) =>
		line.totals.filter((total) => line.otherClock.has(total)).map((total) => name(line, total))
	);
	return [
		...(partial.length === 0 ? [] : [words.partial(list(partial, language))]),
		...(other.length === 0 ? [] : [words.otherClock(list(other, language))])
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

function list(entries: readonly string[], language: Language): string {
	const words = messagesIn(language).trends.footnote;
	const named = entries.slice(0, NAMED).join('; ');
	const rest = entries.length - NAMED;
	return rest > 0 ? words.more(named, formatNumber(rest, language)) : named;
}
