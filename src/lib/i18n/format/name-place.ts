import type { IsoDay } from '../../domain/brand';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { formatDay } from './format-day';
import { nameOf } from './name-of';

/** What a place is named by; `validFrom` is `null` for units older than the lists. */
export interface NamedPlace {
	readonly nameVi: string;
	readonly nameEn: string;
	readonly validFrom: IsoDay | null;
}

/** Names a place so that a unit formed in 2025 is never taken for the older one of the same name. */
export function namePlace(place: NamedPlace, language: Language): string {
	const name = nameOf(place, language);
	if (place.validFrom === null) return name;
	return messagesIn(language).period.placeSince(name, formatDay(place.validFrom, language));
}
