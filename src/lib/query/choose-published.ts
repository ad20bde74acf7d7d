import { groupBy } from '../domain/group-by';
import type { PlaceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Statement } from '../domain/statement';
import type { Reference } from '../reference/reference';
import { chooseStatements } from './choose-statements';

/** What public pages state about one place. */
export interface PublishedStatements {
	readonly province: PlaceId;
	readonly statements: readonly Statement[];
}

/**
 * The statements of public pages that a choice takes, by place in the order of the registry. They stand in no report of
 * the province, so that nothing is answered by them or unanswered; empty unless public figures are switched on.
 */
export function choosePublished(
	statements: readonly Statement[],
	filter: Pick<FigureFilter, 'published' | 'provinces' | 'topics'>,
	reference: Reference
): readonly PublishedStatements[] {
	if (filter.published !== true) return [];
	const shown = chooseStatements(statements, filter, reference).filter(
		({ origin, province }) =>
			origin === 'published' && (filter.provinces.length === 0 || filter.provinces.includes(province))
	);
	const byPlace = groupBy(shown, ({ province }) => province);
	return reference.places.all.flatMap(({ id }) => {
		const own = byPlace.get(id);
		return own === undefined ? [] : [{ province: id, statements: own }];
	});
}
