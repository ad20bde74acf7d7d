import type { ChartTable } from '../../chart/chart-table';
import type { KeptPlot } from '../../chart/quick-plot';
import type { ChartOption } from '../../chart/option';
import type { ChartTheme } from '../../chart/theme';
import type { ExportChart } from '../../export/model';
import type { EvidenceLine } from './evidence-line';

/** How a figure is painted, for any width in px; `height` is what it needs at a width. */
export interface DrawnPicture {
	readonly option: (width: number, theme: ChartTheme) => ChartOption;
	readonly height: (width: number) => number;
	/** Whether it may be painted higher than it needs to be: one chart fills a square, a row of panels does not. */
	readonly stretches: boolean;
	/** The heights at which paper may cut it at a width; left out where it is one piece. */
	readonly cuts?: ((width: number) => readonly number[]) | undefined;
}

/**
 * One figure of a screen with all that must not be parted from it. Made by one pure function per screen from the rows
 * that the screen asked for; the screen shows it, and whatever leaves the app is made of the same.
 */
export interface DrawnFigure {
	/** Tells it apart from the other figures of its screen, and holds while the view does. */
	readonly key: string;
	readonly title: string;
	readonly subtitle: string;
	/** The subtitle of the chart that Office draws, where the other speaks of how the picture is drawn. */
	readonly chartSubtitle?: string;
	/** The same of its summary. */
	readonly chartSummary?: string;
	/** What is measured, in words. */
	readonly measure: string;
	/** The days that it covers, in words; `''` where there are none. */
	readonly period: string;
	/** What was chosen, in words; `''` where nothing was. */
	readonly filters: string;
	/** One or two sentences that say what it shows; `''` where the screen says it elsewhere. */
	readonly summary: string;
	/** The picture in words. */
	readonly alt: string;
	/** What the screen says above it and must not be parted from it: the verdict of a comparison. */
	readonly remarks?: readonly string[];
	readonly footnotes: readonly string[];
	/** What the signs of the picture mean, a sentence each. */
	readonly legend: readonly string[];
	/** A bare value, without the word for it. */
	readonly source: string;
	/** A sentence. */
	readonly asOf: string;
	/** A sentence where any of it is illustrative; `''` where none is. */
	readonly stamp: string;
	/** Where the numbers come from, a line each. */
	readonly evidence: readonly EvidenceLine[];
	readonly table: ChartTable;
	/** What it is drawn from, where nothing but a person's own question gives it again. */
	readonly plot?: KeptPlot;
	/** `null` where there is only a table. */
	readonly picture: DrawnPicture | null;
	/** `null` where Office can't draw it by itself. */
	readonly chart: ExportChart | null;
}
