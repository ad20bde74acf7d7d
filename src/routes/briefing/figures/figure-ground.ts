import type { Engine } from '../../../lib/db/engine';
import type { IsoDay } from '../../../lib/domain/brand';
import type { Finding } from '../../../lib/domain/finding';
import type { Report } from '../../../lib/domain/report';
import type { Language } from '../../../lib/i18n/messages';
import type { Joined } from '../../../lib/ingest/joined';
import type { Reference } from '../../../lib/reference/reference';

/** What a figure is drawn from: the loaded data, the lists, the day it is, and the language it speaks. */
export interface FigureGround {
	readonly engine: Engine;
	readonly joined: Joined;
	readonly reports: readonly Report[];
	/** What was found in the files of the data that are looked at. */
	readonly findings: readonly Finding[];
	readonly reference: Reference;
	readonly language: Language;
	readonly today: IsoDay;
}
