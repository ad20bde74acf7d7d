import type { DaySpan } from '../domain/period';
import { labelPeriod } from '../i18n/format/label-period';
import { drawAbsence } from './draw-period-gap';
import type { BarInk } from './draw-period-bar';
import { drawBase, drawLastYear, drawMeasured, drawStretch, type PointGround } from './draw-measured';
import { group, text, type Box } from './draw-shapes';
import { labelMeasured, LAST_YEAR_LABEL } from './label-measured';
import { absentSpans, wordAbsence } from './lifetime';
import type { MeasuredPanel, MeasuredSpec } from './measured-panel';
import type { MeasureScale } from './measured-scale';
import { spokenItem, type Canvas, type ChartItem, type RenderItem, type Shape } from './option';
import type { PlacedLabel } from './place-labels';
import { stretchesOf, type PlannedPoint } from './plan-measured';
import { endOf, startOf } from './time-axis';
import { wordMeasured } from './word-measured';

/** Where a panel stands, and what it is drawn on. */
export interface PanelGround {
	readonly index: number;
	readonly isAlone: boolean;
	readonly axis: DaySpan;
	readonly scale: MeasureScale;
	readonly ink: BarInk;
}

/** Something painted, with what the engine must know of it; words of the last row lie over all marks. */
interface Row {
	readonly item: ChartItem;
	readonly draw: (canvas: Canvas, pass: object) => Shape | null;
}

const OVER = 8;
const INDEX_BASE = 100;

/** The series that paints one panel of a measure: ground, lines, then a mark for each period and its words. */
export function measuredSeries(
	panel: MeasuredPanel,
	plan: readonly PlannedPoint[],
	spec: Pick<MeasuredSpec, 'measure' | 'form'>,
	ground: PanelGround
) {
	const { axis, scale, ink, index } = ground;
	const silent = (span: DaySpan): ChartItem => ({
		id: '',
		name: '',
		order: 0,
		value: [startOf(span.start), 0, endOf(span.end)]
	});
	const isLine = spec.form === 'line';
	const stretches = isLine ? stretchesOf(plan, spec.measure, 'level') : [];
	const ghost = isLine ? stretchesOf(plan, spec.measure, 'lastYear') : [];
	const points: PointGround = {
		ink,
		form: spec.form,
		min: scale.min,
		max: scale.max,
		joined: new Set(stretches.flatMap(({ from, to }) => [from[0], to[0]]))
	};
	const labels = new WeakMap<object, ReadonlyMap<string, PlacedLabel>>();
	const labelsFor = (pass: object, canvas: Canvas) => {
		const shown = isLine ? plan : plan.map((row) => ({ ...row, lastYear: null }));
		const found =
			labels.get(pass) ??
			labelMeasured(shown, spec.measure, canvas, areaOf(canvas, axis, scale), ink.language);
		labels.set(pass, found);
		return found;
	};
	const base = spec.measure === 'index' ? INDEX_BASE : 0;
	const rows: readonly Row[] = [
		...absentSpans(axis, panel.lifetime).map((span) => ({
			item: silent(span),
			draw: (canvas: Canvas) => {
				const words = wordAbsence(span, panel.lifetime, ink.language)?.brief ?? '';
				return drawAbsence(span, words, canvas, scale.max, ink);
			}
		})),
		{ item: silent(axis), draw: (canvas) => drawBase(base, axis, canvas, ink) },
		...ghost.map((stretch) => ({
			item: silent(axis),
			draw: (canvas: Canvas) => drawStretch(stretch, canvas, { stroke: ink.theme.edge, lineWidth: 1 })
		})),
		...(isLine ? plan : []).map((row) => ({
			item: silent(row.span),
			draw: (canvas: Canvas) => drawLastYear(row, canvas, ink)
		})),
		...stretches.map((stretch) => ({
			item: silent(axis),
			draw: (canvas: Canvas) => drawStretch(stretch, canvas, { stroke: ink.color, lineWidth: 2 })
		})),
		...plan.map((row) => ({
			item: itemOf(row, panel, spec, ground),
			draw: (canvas: Canvas) => drawMeasured(row, canvas, points)
		})),
		{ item: silent(axis), draw: (canvas, pass) => drawWords(labelsFor(pass, canvas), ink) }
	];
	const renderItem: RenderItem = (params, canvas) =>
		rows[params.dataIndex]?.draw(canvas, params.context) ?? null;
	return {
		type: 'custom' as const,
		xAxisIndex: index,
		yAxisIndex: index,
		encode: { x: [0, 2], y: 1 },
		data: rows.map(({ item }) => item),
		renderItem
	};
}

/** A period as the engine holds it, with what a person hears of it. */
function itemOf(
	row: PlannedPoint,
	panel: MeasuredPanel,
	{ measure }: Pick<MeasuredSpec, 'measure'>,
	{ ink, isAlone }: PanelGround
): ChartItem {
	const { period } = row.point.total;
	const start = startOf(row.span.start);
	const value = [start, row.level?.anchor ?? 0, endOf(row.span.end)];
	return spokenItem({ id: `${panel.id}#${row.id}`, order: start, value }, () => {
		const words =
			wordAbsence(period, panel.lifetime, ink.language)?.brief ??
			wordMeasured(measure, row.point, ink.language);
		return [...(isAlone ? [] : [panel.name]), labelPeriod(period, ink.language), words].join(', ');
	});
}

function drawWords(labels: ReadonlyMap<string, PlacedLabel>, { theme }: BarInk): Shape {
	return group(
		[...labels].map(([id, label]) =>
			text(label.x, label.foot, label.text, {
				color: id === LAST_YEAR_LABEL ? theme.inkFaint : theme.ink,
				bold: id !== LAST_YEAR_LABEL,
				align: 'center',
				baseline: 'bottom',
				halo: theme.paper
			})
		)
	);
}

function areaOf(canvas: Canvas, axis: DaySpan, { min, max }: MeasureScale): Box {
	const [left = 0, ceiling = 0] = canvas.coord([startOf(axis.start), max]);
	const [right = 0, foot = 0] = canvas.coord([endOf(axis.end), min]);
	return { x: left, y: ceiling - OVER, width: right - left, height: foot - ceiling + OVER };
}
