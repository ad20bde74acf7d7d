import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { Facet } from '../facet';

/** What was chosen in filters and searched for, in words: `Tỉnh: Trà Vinh; Tìm: phối hợp`. `''` where nothing was. */
export function wordChosen(facets: readonly Facet[], search: string, language: Language): string {
	const { figure, briefingFigures } = messagesIn(language);
	const chosen = facets
		.filter(({ selected }) => selected.length > 0)
		.map(({ label, options, selected }) => {
			const names = options.filter(({ value }) => selected.includes(value));
			return figure.filter(label, names.map((option) => option.label).join(', '));
		});
	const sought = search.trim();
	return [...chosen, ...(sought === '' ? [] : [briefingFigures.search(sought)])].join('; ');
}
