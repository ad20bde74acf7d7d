import type { PlaceId } from '../domain/brand';
import type { FigureFilter } from '../domain/filter';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';

/**
 * Takes the series of the whole country out of those of provinces (domain model §4.3: the nation contains them), so that
 * no ranking, picture or sum sets the two side by side. Where the whole country is all that is chosen, its series are
 * the ones that are shown. Findings stay with what is shown.
 */
export function setNationApart(
	{ series, findings }: Reconciled,
	{ provinces }: Pick<FigureFilter, 'provinces'>,
	reference: Pick<Reference, 'places'>
): { readonly reconciled: Reconciled; readonly nation: Reconciled } {
	const isShown = shownPlaces(provinces, reference);
	return {
		reconciled: { series: series.filter((own) => isShown(own.series.province)), findings },
		nation: { series: series.filter((own) => !isShown(own.series.province)), findings: [] }
	};
}

/** Tells the places whose series may stand side by side: all but the whole country, or the country where it alone is chosen. */
export function shownPlaces(
	provinces: readonly PlaceId[],
	{ places }: Pick<Reference, 'places'>
): (place: PlaceId) => boolean {
	const isNation = (place: PlaceId) => places.get(place).level === 'nation';
	const isAsked = provinces.length > 0 && provinces.every(isNation);
	return (place) => isAsked || !isNation(place);
}
