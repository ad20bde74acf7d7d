import type { IsoDay } from '../../../lib/domain/brand';
import type { Language } from '../../../lib/i18n/messages';
import type { Snapshot } from '../../../lib/state/briefing/briefing';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { takeSnapshot } from './take-snapshot';

/**
 * What a figure says in both languages, `language` first; `null` where nothing is drawn. `draw` gives the figure in a
 * language.
 */
export async function takeBoth(
	draw: (language: Language) => Promise<DrawnFigure | null>,
	day: IsoDay,
	language: Language
): Promise<Snapshot | null> {
	const figure = await draw(language);
	if (figure === null) return null;
	const snapshot = takeSnapshot(figure, day, language);
	const second = language === 'vi' ? 'en' : 'vi';
	const other = await draw(second);
	return other === null ? snapshot : { ...snapshot, other: takeSnapshot(other, day, second) };
}
