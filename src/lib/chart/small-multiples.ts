import type { PlaceId } from '../domain/brand';
import type { DaySpan } from '../domain/period';
import type { Total } from '../domain/total';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { summarisePanels } from '../summary/summarise-panels';
import type { ChartTable } from './chart-table';
import { barInk } from './draw-period-bar';
import { frameOption } from './frame-option';
import type { SeriesContext } from './lifetime';
import { framePanels, layOutPanels } from './lay-out-panels';
import { MILESTONE_STRIP, milestoneSeries } from './milestone-layer';
import { niceScale } from './nice-scale';
import type { ChartOption } from './option';
import { keepOneRowOfBrackets, planPeriodBars } from './period-bar';
import { amountAxis, axisOf, barSeries, tellRows, topOf } from './period-bars';
import { colourOfFigure } from './place-look';
import { shownSeries } from './summarise-period-bars';
import { tableOfPeriodBars, type PeriodColumn } from './table-of-period-bars';
import type { ChartTheme } from './theme';
import { spanAxis } from './time-axis';

/** How panels are scaled and laid out. */
export interface SmallMultiplesSpec {
	/** `shared`: one scale for all panels, so that heights may be compared; `free`: each panel fills its own. */
	readonly scale: 'shared' | 'free';
	/** What it shows, in words. */
	readonly summary: string;
	/** Width the picture will have, in px; decides the number of columns. */
	readonly width: number;
	/** The days chosen to be looked at; whole years around the periods of all panels where left out. */
	readonly window?: DaySpan | undefined;
}

/** One panel: the totals of one series. `id` is unique among the panels and holds no `#`. */
export interface Panel extends SeriesContext {
	readonly id: string;
	readonly name: string;
	readonly place: PlaceId;
	readonly totals: readonly Total[];
}

/** A panel is about half as high as a chart of its own, and words are as high in both. */
const ROOM_FOR_WORDS = 1.5;

/** Period bars of several series side by side over the same years; see period-bars.ts for what a bar means. */
export function smallMultiples(
	spec: SmallMultiplesSpec,
	panels: readonly Panel[],
	theme: ChartTheme,
	language: Language
): ChartOption {
	const plans = panels.map((panel) => keepOneRowOfBrackets(planPeriodBars(panel.totals, panel)));
	const axis = axisOf(plans, spec.window);
	const strip = panels.some(({ milestones = [] }) => milestones.length > 0) ? MILESTONE_STRIP : 0;
	const shared = niceScale(Math.max(0, ...plans.map((plan) => topOf(plan, ROOM_FOR_WORDS))), 3);
	const scales = plans.map((plan) =>
		spec.scale === 'shared' ? shared : niceScale(topOf(plan, ROOM_FOR_WORDS), 3)
	);
	const layout = layOutPanels(
		panels.map(({ name }) => name),
		spec.width
	);
	const frames = framePanels(layout, theme, strip);
	const tellers = new Map(
		plans.map(
			(plan, index) => [panels[index]?.id ?? '', tellRows(plan, panels[index]?.lifetime, language)] as const
		)
	);
	const tell = (id: string): string[] => {
		const [panel = '', period = ''] = id.split('#');
		const name = panels.find((candidate) => candidate.id === panel)?.name ?? '';
		return [name, ...(tellers.get(panel)?.(period) ?? [])];
	};
	return {
		...frameOption(theme, spec.summary, tell),
		title: frames.titles,
		grid: frames.grids,
		xAxis: panels.map((_, index) => ({ ...spanAxis(axis, theme, language), gridIndex: index })),
		yAxis: scales.map((scale, index) => ({ ...amountAxis(scale, theme, language), gridIndex: index })),
		series: plans.flatMap((plan, index) => {
			const panel = panels[index];
			if (panel === undefined) return [];
			const color = colourOfFigure(panel.place, panel.totals[0]?.series.origin, theme);
			const ink = barInk(panel.place, color, theme, language, true);
			const ground = { axis, most: scales[index]?.max ?? 1, lifetime: panel.lifetime };
			const { milestones = [] } = panel;
			const behind =
				milestones.length === 0
					? []
					: [milestoneSeries(milestones, { index, axis, min: 0, max: ground.most }, theme, language)];
			return [
				...behind,
				barSeries(plan, ink, { ...ground, panel: { index, prefix: `${panel.id}#`, name: panel.name } })
			];
		})
	};
}

/** One or two sentences over all panels; see summarise-panels.ts. */
export function summariseSmallMultiples(
	spec: Pick<SmallMultiplesSpec, 'scale'>,
	panels: readonly Panel[],
	language: Language
): string {
	const words = messagesIn(language).chart;
	const scale = spec.scale === 'shared' ? words.sharedScale : words.freeScale;
	return summarisePanels(
		panels.map((panel) => shownSeries(panel, panel.totals)),
		scale,
		language
	);
}

/** The table twin: the rows of all panels under one head. */
export function tableOfSmallMultiples(
	panels: readonly Panel[],
	language: Language
): ChartTable<PeriodColumn | 'group'> {
	const group = { key: 'group' as const, title: messagesIn(language).chart.column.group, numeric: false };
	const tables = panels.map((panel) => ({ panel, table: tableOfPeriodBars(panel.totals, language, panel) }));
	return {
		columns: [group, ...tableOfPeriodBars([], language).columns],
		rows: tables.flatMap(({ panel, table }) =>
			table.rows.map((row) => ({ ...row, id: `${panel.id}#${row.id}`, group: panel.name }))
		),
		amounts: tables.flatMap(({ table }) => table.amounts ?? [])
	};
}
