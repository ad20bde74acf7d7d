import type { FilledPlace, PlaceOutcome } from '../../lib/export/template/fill-template';
import type { Messages } from '../../lib/i18n/messages';

/**
 * What became of the placeholders of an office's own document, by the names that the office gave them: a sentence for each
 * outcome, a line each; `''` for none.
 */
export function tellPlaces(
	places: readonly FilledPlace[],
	words: Messages['exportTemplate']['told']
): string {
	const told = (outcomes: readonly PlaceOutcome[], say: (names: string) => string): string => {
		const names = places.filter(({ outcome }) => outcomes.includes(outcome)).map(({ name }) => `{{${name}}}`);
		return names.length === 0 ? '' : say(names.join(', '));
	};
	return [
		told(['filled', 'refreshed'], words.filled),
		told(['unknown'], words.unknown),
		told(['nothing_there'], words.nothingThere),
		told(['not_refreshable'], words.notRefreshable)
	]
		.filter((sentence) => sentence !== '')
		.join('\n');
}
