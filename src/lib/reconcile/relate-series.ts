import type { IndicatorCode } from '../domain/brand';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';
import {
	relateLocalities,
	relateProducers,
	relateScopes,
	relateSets,
	type Relation
} from './relate-attributes';

/** `apart`: not the same kind of thing, so that neither a sum nor a range of the two means anything. */
export type SeriesRelation = Relation | 'apart';

/** Whether the province of `now` was formed of that of `then`, so that an area of the one may lie in the other. */
function isFormedOf(now: Series, then: Series, reference: Reference): boolean {
	return reference.places.get(then.province).successor === now.province;
}

/** Whether the area of `wide` reaches over that of `narrow`, by the registry alone. */
function isWiderPlace(wide: Series, narrow: Series, reference: Reference): boolean {
	if (wide.locality !== null) return false;
	if (wide.province === narrow.province) return narrow.locality !== null;
	return reference.places.get(wide.province).level === 'nation' || isFormedOf(wide, narrow, reference);
}

/**
 * A province's figure is the whole of its areas only if it is consolidated, whoever produced theirs, or comes
 * from the same producer (domain model §4.3).
 */
function isWholeOfAreas(wide: Series, narrow: Series): boolean {
	if (wide.scope === 'consolidated') return true;
	return wide.producer !== '' && wide.producer === narrow.producer && wide.scope === narrow.scope;
}

/** Place, producer and scope together, because a consolidated figure contains whatever its areas produced. */
function relatePlaces(a: Series, b: Series, reference: Reference): readonly Relation[] {
	if (isWiderPlace(a, b, reference)) return [isWholeOfAreas(a, b) ? 'contains' : 'unknown'];
	if (isWiderPlace(b, a, reference)) return [isWholeOfAreas(b, a) ? 'inside' : 'unknown'];
	const others = [relateProducers(a, b, reference), relateScopes(a, b)];
	if (a.province !== b.province) {
		const isAdditive = reference.indicators.get(a.indicator).additiveAcrossProvinces;
		const isApart = isAdditive && !isFormedOf(a, b, reference) && !isFormedOf(b, a, reference);
		return [isApart ? 'disjoint' : 'unknown', ...others];
	}
	if (a.locality === null || b.locality === null) return ['same', ...others];
	return [relateLocalities(a.locality, b.locality), ...others];
}

function ancestorsOf(code: IndicatorCode, reference: Reference): IndicatorCode[] {
	const { parent } = reference.indicators.get(code);
	return parent === null ? [] : [parent, ...ancestorsOf(parent, reference)];
}

/** Indicators contain those under them; different ones are otherwise never added, nor are two definitions of one. */
function relateIndicators(a: Series, b: Series, reference: Reference): SeriesRelation {
	if (a.indicator === b.indicator) return a.unit === b.unit ? 'same' : 'apart';
	if (ancestorsOf(b.indicator, reference).includes(a.indicator)) return 'contains';
	return ancestorsOf(a.indicator, reference).includes(b.indicator) ? 'inside' : 'apart';
}

function summarise(relations: readonly Relation[]): Relation {
	if (relations.includes('disjoint')) return 'disjoint';
	if (relations.includes('unknown')) return 'unknown';
	const contains = relations.includes('contains');
	const inside = relations.includes('inside');
	if (contains && inside) return 'unknown';
	return contains ? 'contains' : inside ? 'inside' : 'same';
}

/**
 * How two series stand to each other (domain model §4.3): provably disjoint on at least one axis; one containing
 * the other on every axis; `apart` where kind, origin or definition differ, or the indicator does and neither is
 * the whole of the other; else unknown.
 */
export function relateSeries(a: Series, b: Series, reference: Reference): SeriesRelation {
	if (a.kind !== b.kind || a.origin !== b.origin || a.synthetic !== b.synthetic) return 'apart';
	const indicators = relateIndicators(a, b, reference);
	if (indicators === 'apart') return 'apart';
	const relation = summarise([
		indicators,
		...relatePlaces(a, b, reference),
		relateSets(a.topics, b.topics, reference.topics),
		relateSets(a.channels, b.channels, reference.channels),
		relateSets(a.audiences, b.audiences, reference.audiences)
	]);
	return indicators === 'same' || relation === indicators ? relation : 'apart';
}

/** Whether parts of one whole can't count the same thing twice: as series, or as indicators side by side. */
export function areSeparateParts(a: Series, b: Series, reference: Reference): boolean {
	const relation = relateSeries(a, b, reference);
	if (relation === 'disjoint') return true;
	if (a.indicator === b.indicator || a.kind !== b.kind || a.origin !== b.origin) return false;
	return relateIndicators(a, b, reference) === 'apart';
}
