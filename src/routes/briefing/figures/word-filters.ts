import type { FigureFilter } from '../../../lib/domain/filter';
import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { Reference } from '../../../lib/reference/reference';
import { listFacets } from '../../../lib/ui/list-facets';

/** What a filter has chosen, in words: `Tỉnh, thành phố: Trà Vinh; Lĩnh vực: ma túy`. `''` where nothing is. */
export function wordFilters(filter: FigureFilter, reference: Reference, language: Language): string {
	const words = messagesIn(language).briefing;
	return listFacets(filter, null, reference, language)
		.filter(({ selected }) => selected.length > 0)
		.map(({ label, options, selected }) =>
			words.chosen(
				label,
				options
					.filter(({ value }) => selected.includes(value))
					.map((option) => option.label)
					.join(', ')
			)
		)
		.join('; ');
}
