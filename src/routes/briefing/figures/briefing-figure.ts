import type { Engine } from '../../../lib/db/engine';
import type { IsoDay } from '../../../lib/domain/brand';
import type { Report } from '../../../lib/domain/report';
import type { Language } from '../../../lib/i18n/messages';
import type { Reference } from '../../../lib/reference/reference';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import type { WordedVerdict } from '../../../lib/ui/word-verdict-panel';

/** What a figure is drawn from: the loaded data, the lists, the day it is, and the language it speaks. */
export interface FigureGround {
	readonly engine: Engine;
	readonly reports: readonly Report[];
	readonly reference: Reference;
	readonly language: Language;
	readonly today: IsoDay;
}

/** A figure of a screen with the verdict that must stand with it, where it sets figures side by side. */
export interface BriefingFigure extends DrawnFigure {
	readonly verdict: WordedVerdict | null;
}
