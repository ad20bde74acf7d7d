import type { Total } from '../domain/total';
import { labelPeriod } from '../i18n/format/label-period';
import { formatNumber } from '../i18n/format/format-number';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { SeriesContext } from './lifetime';
import { drawable, planPeriodBars } from './period-bar';
import { wordTotal } from './tell-total';

/** So many periods are named one by one in a summary; more are counted. */
const NAMED = 4;

/** One or two sentences that say what the bars show, in time order, and how many periods lack an amount. */
export function summarisePeriodBars(
	spec: { readonly name: string } & SeriesContext,
	totals: readonly Total[],
	language: Language
): string {
	const words = messagesIn(language).chart;
	const known = [...totals, ...(spec.wider ?? [])]
		.filter(drawable)
		.sort((a, b) => a.period.start.localeCompare(b.period.start) || b.period.end.localeCompare(a.period.end));
	if (known.length === 0) return words.nothingShown(spec.name);
	const say = (total: Total): string =>
		words.periodAmount(labelPeriod(total.period, language, 'inline'), wordTotal(total, language));
	const first = known[0];
	const last = known.at(-1);
	const list =
		known.length <= NAMED || first === undefined || last === undefined
			? known.map(say).join('; ')
			: words.fromTo(say(first), say(last), formatNumber(known.length, language));
	const gaps = planPeriodBars(totals, spec).gaps.filter(({ absence }) => absence === null).length;
	const lacking = gaps === 0 ? '' : ` ${words.gapsCounted(formatNumber(gaps, language))}`;
	return `${words.seriesShown(spec.name, list)}${lacking}`;
}
