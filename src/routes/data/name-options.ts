import type { AliasKind } from '../../lib/domain/import-memory';
import { nameOf } from '../../lib/i18n/format/name-of';
import { namePlace } from '../../lib/i18n/format/name-place';
import type { Language } from '../../lib/i18n/messages';
import type { Reference } from '../../lib/reference/reference';
import type { Segment } from '../../lib/ui/segment';

/** All entries of each list that a written name may stand for, by code, in reading order. */
export function nameOptions(
	{ places, indicators, topics, channels, audiences }: Reference,
	language: Language
): Readonly<Record<AliasKind, readonly Segment<string>[]>> {
	const list = (
		items: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[]
	): Segment<string>[] => items.map((item) => ({ value: item.code, label: nameOf(item, language) }));
	return {
		province: places.all.map((place) => ({ value: place.id, label: namePlace(place, language) })),
		indicator: list(indicators.all),
		topic: list(topics.all),
		channel: list(channels.all),
		audience: list(audiences.all)
	};
}
