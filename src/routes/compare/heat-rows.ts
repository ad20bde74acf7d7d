import { absenceIn } from '../../lib/chart/lifetime';
import type { HeatKey } from '../../lib/chart/heat-table';
import type { Measured } from '../../lib/domain/measure-total';
import { isPercentageMeasure } from '../../lib/domain/verdict';
import { formatNumber } from '../../lib/i18n/format/format-number';
import { formatPercent } from '../../lib/i18n/format/format-percent';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { CrossCell, CrossHead, CrossRow } from '../../lib/ui/cross-table';
import { heatScale, isChange, isInexact, isPartial, type HeatScale } from '../../lib/ui/heat-cells';
import { heatLegend } from '../../lib/ui/heat-legend';
import { wordMeasured } from '../../lib/ui/word-measured';
import type { GridRows } from './grid-figure';
import type { NamedLine } from './grid-names';

/** A heat table as it is drawn: on the screen and in a picture. */
export interface HeatRows {
	readonly columns: readonly CrossHead[];
	readonly rows: readonly CrossRow[];
	readonly keys: readonly HeatKey[];
}

/** The cells of a grid in words, shaded by their size where they may be ranked with each other. */
export function heatRows(given: GridRows, lines: readonly NamedLine[], language: Language): HeatRows {
	const { grid, measure } = given;
	const ranked = new Set((grid.verdict?.ranked ?? []).flatMap((index) => grid.known[index] ?? []));
	const scale = heatScale(
		[...ranked].flatMap(({ value }) => value?.low ?? value?.high ?? []),
		measure
	);
	const shadeOf = (cell: Measured): CrossCell['shade'] =>
		cell.value !== null && ranked.has(cell) ? scale.shadeOf(cell.value) : 0;
	return {
		columns: grid.periods.map((period) => ({
			id: `${period.start} ${period.end}`,
			name: labelPeriod(period, language, 'brief'),
			isTotal: false
		})),
		rows: lines.map((line) => ({
			id: line.series.key,
			name: line.name,
			section: line.section,
			isTotal: false,
			cells: line.cells.map((cell) => ({ ...wordCell(given, line, cell, language), shade: shadeOf(cell) }))
		})),
		keys: keysOf(given, scale, ranked.size, language)
	};
}

function wordCell(
	{ measure, choice, reference }: GridRows,
	line: NamedLine,
	cell: Measured,
	language: Language
): Omit<CrossCell, 'shade'> {
	const words = messagesIn(language).compareViews.heat;
	const { total } = cell;
	const isAbsent =
		choice.units === 'reported' &&
		absenceIn(total.period, reference.places.get(line.series.province)) !== null;
	const worded = wordMeasured(cell, measure, language);
	const isKnown = total.quantity !== null;
	const said = isKnown ? worded.full : isAbsent ? words.absent : words.noData;
	return {
		text: isKnown ? words.amount(worded.brief, isPartial(total)) : '',
		said: words.cell(line.name, labelPeriod(total.period, language, 'inline'), said),
		isBound: isInexact(cell),
		opens: !isAbsent
	};
}

function keysOf(
	{ grid, measure }: GridRows,
	{ steps }: HeatScale,
	ranked: number,
	language: Language
): readonly HeatKey[] {
	const write = isPercentageMeasure(measure) ? formatPercent : formatNumber;
	return heatLegend(
		{
			steps,
			isChange: isChange(measure),
			hasBounds: grid.known.some(isInexact),
			hasApart: ranked < grid.known.length,
			write: (value) => write(value, language)
		},
		language
	);
}
