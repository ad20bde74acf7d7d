import { addDays } from '../domain/calendar';
import { isOfSomeDays } from '../domain/drawn-value';
import { lengthInMonths } from '../domain/length-of-period';
import type { Period } from '../domain/period';
import type { Total } from '../domain/total';
import type { ExportChart, ExportPoint, ExportSeries } from '../export/model';
import { labelPeriod } from '../i18n/format/label-period';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { amountOfTotal } from './amount-of';
import { levelOfMeasured } from './amount-of-measured';
import { nameScale, type DrawnMeasure, type DrawnPoint } from './drawn-measure';
import { absenceIn } from './lifetime';
import type { MeasuredPanel, MeasuredSpec } from './measured-panel';
import { drawable, periodId } from './period-bar';
import { colourOfFigure } from './place-look';
import type { Panel } from './small-multiples';
import { wordTotalBriefly } from './tell-total';
import { sureReach } from './sure-reach';
import { lightTheme } from './theme';
import { wordMeasuredBriefly } from './word-measured';
import { wordUndecided, type NamedPeriod } from './word-undecided';

/** More series than these can't be told apart in one chart; the picture has a panel for each. */
const MOST_SERIES = 4;
/** So many columns are named as on the axis of a picture: longer names would take the room of the bars. */
const MANY_PERIODS = 9;

/**
 * Period bars as columns that Office draws; `null` where it can't. Its columns are all equally wide and stand in a row,
 * while the bars here are as wide as their periods, so that only equally long periods that follow one another keep their
 * meaning; the same goes for amounts that longer periods have, which are frames around others.
 */
export function nativeOfPeriodBars(panels: readonly Panel[], language: Language): ExportChart | null {
	if (panels.some(({ wider = [] }) => wider.length > 0)) return null;
	const rows = panels.map(({ totals }) => new Map(totals.map((total) => [periodId(total), total])));
	const periods = rowOfPeriods(panels.flatMap(({ totals }) => totals.map(({ period }) => period)));
	const unit = commonUnit(panels.map(({ totals }) => totals[0]?.series.unitText ?? ''));
	if (periods === null || unit === null || panels.length > MOST_SERIES) return null;
	return {
		categories: nameColumns(periods, language),
		rows: nameRows(periods, language),
		series: panels.map(({ name, place, totals }, at) => ({
			...seriesOf(name, 'bar', colourOfFigure(place, totals[0]?.series.origin, lightTheme)),
			points: periods.map(([id]) => pointOfTotal(rows[at]?.get(id), language))
		})),
		valueTitle: nameScale('total', unit, language),
		rightTitle: '',
		lying: false
	};
}

/**
 * A measure along time as lines or columns that Office draws; `null` where it can't: for periods that do not follow one
 * another or differ in length, which a line would join, and for lines that break with the year.
 */
export function nativeOfMeasured(
	spec: Pick<MeasuredSpec, 'measure' | 'form'>,
	panels: readonly MeasuredPanel[],
	language: Language
): ExportChart | null {
	const points = panels.flatMap((panel) => panel.points);
	const periods = rowOfPeriods(points.map(({ total }) => total.period));
	const unit = commonUnit(panels.map(({ unitText }) => unitText));
	const breaks = spec.form === 'line' && spec.measure === 'to_date';
	if (periods === null || unit === null || breaks || panels.length > MOST_SERIES) return null;
	const mark = spec.form === 'line' ? 'line' : 'bar';
	const words = messagesIn(language).figure;
	const series = panels.flatMap((panel) => {
		const { name, place } = panel;
		const colour = colourOfFigure(place, panel.points[0]?.total.series.origin, lightTheme);
		const at = new Map(panel.points.map((point, index) => [periodId(point.total), index]));
		const draw = (row: readonly (DrawnPoint | null)[]): readonly ExportPoint[] =>
			periods.map(([id]) => pointOf(spec.measure, row[at.get(id) ?? -1] ?? null, panel, language));
		return [
			{ ...seriesOf(name, mark, colour), points: draw(panel.points) },
			...(panel.lastYear.length === 0
				? []
				: [{ ...seriesOf(words.lastYear(name), mark, lightTheme.edge), points: draw(panel.lastYear) }])
		];
	});
	const names = nameColumns(periods, language);
	return {
		rows: nameRows(periods, language),
		...wordUndecided(spec.measure, panels, periods, names, language),
		series,
		valueTitle: nameScale(spec.measure, unit, language),
		rightTitle: '',
		lying: false
	};
}

/** The periods in order where each starts on the day after the one before and all are equally long; else `null`. */
function rowOfPeriods(periods: readonly Period[]): readonly NamedPeriod[] | null {
	const byId = new Map(periods.map((period) => [`${period.start}/${period.end}`, period]));
	const row = [...byId].sort(([one], [other]) => (one < other ? -1 : 1));
	const fits = row.every(([, period], at) => {
		const before = row[at - 1]?.[1];
		if (before === undefined) return true;
		return addDays(before.end, 1) === period.start && lengthInMonths(before) === lengthInMonths(period);
	});
	if (!fits || row.length === 0) return null;
	return row;
}

function nameColumns(periods: readonly NamedPeriod[], language: Language): readonly string[] {
	const form = periods.length >= MANY_PERIODS ? 'brief' : 'title';
	return periods.map(([, period]) => labelPeriod(period, language, form));
}

/** The periods as the table of the figure names them, whose rows a chart of a workbook draws from. */
function nameRows(periods: readonly NamedPeriod[], language: Language): readonly string[] {
	return periods.map(([, period]) => labelPeriod(period, language, 'title'));
}

function commonUnit(units: readonly string[]): string | null {
	const [unit = ''] = units;
	return units.every((other) => other === unit) ? unit : null;
}

function seriesOf(name: string, mark: ExportSeries['mark'], colour: string): Omit<ExportSeries, 'points'> {
	return { name, mark, axis: 'left', colour: colour.replace('#', '') };
}

function pointOfTotal(total: Total | undefined, language: Language): ExportPoint {
	if (total === undefined || !drawable(total)) return null;
	const amount = amountOfTotal(total);
	if (amount === null) return null;
	if (!isOfSomeDays(total) || total.isStock) return { amount, label: wordTotalBriefly(total, language) };
	// A column can't be as narrow as the days that are known, so it says that it is no whole period's.
	const { low } = total.quantity;
	if (low === null) return null;
	const bound = { ...total.quantity, high: null, wording: 'at_least' as const, per: null };
	return {
		amount: { ...amount, value: low, upTo: null, limit: 'at_least' },
		label: wordQuantity(bound, language, 'short')
	};
}

function pointOf(
	measure: DrawnMeasure,
	point: DrawnPoint | null,
	{ lifetime }: MeasuredPanel,
	language: Language
): ExportPoint {
	if (point === null || absenceIn(point.total.period, lifetime) !== null) return null;
	const amount = levelOfMeasured(measure, point);
	const [label = ''] = wordMeasuredBriefly(measure, point, language);
	if (amount === null || label === '') return null;
	if (point.change === null || point.value === null) return { amount, label };
	// A column or point at an end that is not sure would be read as a rise or fall of that size.
	const reach = sureReach(point.value);
	if (reach === null) return null;
	return reach === amount.value
		? { amount, label }
		: { amount: { ...amount, value: reach, upTo: null, limit: 'at_most' }, label };
}
