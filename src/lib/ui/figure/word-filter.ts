import type { FigureFilter } from '../../domain/filter';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { Reference } from '../../reference/reference';
import { listFacets } from '../list-facets';

/** What was chosen in the filters of the page, in words: `Tỉnh: Trà Vinh; Lĩnh vực: Ma túy`. `''` where nothing was. */
export function wordFilter(filter: FigureFilter, reference: Reference, language: Language): string {
	const words = messagesIn(language).figure;
	return listFacets(filter, null, reference, language)
		.filter(({ selected }) => selected.length > 0)
		.map(({ label, options, selected }) => {
			const names = options.filter(({ value }) => selected.includes(value));
			return words.filter(label, names.map((option) => option.label).join(', '));
		})
		.join('; ');
}
