import type { ChartTable } from '../../../lib/chart/chart-table';
import type { ChartOption } from '../../../lib/chart/option';
import type { ChartTheme } from '../../../lib/chart/theme';
import type { Engine } from '../../../lib/db/engine';
import type { IsoDay } from '../../../lib/domain/brand';
import type { Report } from '../../../lib/domain/report';
import type { VerdictLevel } from '../../../lib/domain/verdict';
import type { ExportAmount } from '../../../lib/export/model';
import type { Language } from '../../../lib/i18n/messages';
import type { Reference } from '../../../lib/reference/reference';

/** What a figure is drawn from: the loaded data, the lists, the day it is, and the language it speaks. */
export interface FigureGround {
	readonly engine: Engine;
	readonly reports: readonly Report[];
	readonly reference: Reference;
	readonly language: Language;
	readonly today: IsoDay;
}

/** A verdict that must stand with the figure it speaks of. */
export interface FigureVerdict {
	readonly level: VerdictLevel;
	readonly reasons: readonly { readonly text: string; readonly level: Exclude<VerdictLevel, 'comparable'> }[];
}

/** A figure of a screen as a briefing shows it, on the page and in every format. */
export interface BriefingFigure {
	readonly title: string;
	readonly subtitle: string;
	/** What is measured, and of which period; `''` where the subtitle says it. */
	readonly measure: string;
	readonly period: string;
	/** What is chosen, in words; `''` where nothing is. */
	readonly filters: string;
	/** One or two sentences: what the picture shows. */
	readonly summary: string;
	readonly notes: readonly string[];
	readonly source: string;
	readonly asOf: string;
	/** Whether any of it is illustrative. */
	readonly isSample: boolean;
	readonly verdict: FigureVerdict | null;
	readonly table: ChartTable;
	/** The amounts behind the words of the table, by the id of the row and the key of the column. */
	readonly amounts: ReadonlyMap<string, Readonly<Record<string, ExportAmount | null>>>;
	/** `null` where there is only a table. */
	readonly picture: {
		readonly option: (width: number, theme: ChartTheme) => ChartOption;
		readonly height: (width: number) => number;
	} | null;
}
