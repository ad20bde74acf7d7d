import type { AlongMeasure, AlongPoint } from '../domain/measure-along';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { absenceIn } from './lifetime';
import type { MeasuredPanel, MeasuredSpec } from './measured-panel';
import { wordMeasured } from './word-measured';

/** So many periods are named one by one in a summary; more are counted. */
const NAMED = 4;

/** What the picture of a measure shows, panel by panel: each period, or the first and the last, and how many are withheld; of
 * `none` scale where they all stand in one chart. */
export function summariseMeasured(
	spec: { readonly measure: AlongMeasure; readonly scale: MeasuredSpec['scale'] | 'none' },
	panels: readonly MeasuredPanel[],
	language: Language
): string {
	const { along, chart } = messagesIn(language);
	const scale = spec.scale === 'shared' ? chart.sharedScale : chart.freeScale;
	const isApart = panels.length > 1 && spec.scale !== 'none';
	const head = isApart ? [along.panels(formatNumber(panels.length, language), scale)] : [];
	return [
		...head,
		along.shown(
			along.measure[spec.measure],
			panels.map((panel) => summarisePanel(spec, panel, language)).join(' ')
		)
	].join(' ');
}

function summarisePanel(
	{ measure }: { readonly measure: AlongMeasure },
	{ name, points, lifetime }: MeasuredPanel,
	language: Language
): string {
	const { along } = messagesIn(language);
	const known = points.filter(({ value }) => value !== null);
	const lacking = points.filter(
		({ value, total }) => value === null && absenceIn(total.period, lifetime) === null
	).length;
	const say = (point: AlongPoint): string =>
		along.periodSays(
			labelPeriod(point.total.period, language, 'inline'),
			wordMeasured(measure, point, language)
		);
	const [first, last] = [known[0], known.at(-1)];
	if (first === undefined || last === undefined) return along.noneCounted(name);
	const list =
		known.length <= NAMED
			? known.map(say).join('; ')
			: along.fromTo(say(first), say(last), formatNumber(known.length, language));
	const rest = lacking === 0 ? '' : ` ${along.withheldCounted(formatNumber(lacking, language))}`;
	return `${along.series(name, list)}${rest}`;
}
