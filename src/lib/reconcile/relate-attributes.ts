import type { BodyKey } from '../domain/brand';
import { foldAccents } from '../domain/fold';
import { splitBody } from '../domain/joint-body';
import { localityKey } from '../domain/locality-key';
import type { Series } from '../domain/total';
import type { Reference, Vocabulary } from '../reference/reference';

/**
 * How what one series counts stands to what another counts, on one axis. `unknown` covers overlapping sets and
 * everything not stated: neither containing nor disjoint can be proved.
 */
export type Relation = 'same' | 'contains' | 'inside' | 'disjoint' | 'unknown';

function relateByAncestors(a: string, b: string, ancestorsOf: (one: string) => readonly string[]): Relation {
	if (a === b) return 'same';
	if (ancestorsOf(b).includes(a)) return 'contains';
	return ancestorsOf(a).includes(b) ? 'inside' : 'disjoint';
}

/**
 * Two sets of terms. A joint set counts its members together and may or may not hold what is listed under one of
 * them, so that only single terms contain each other; sets without any kin are disjoint; an empty set is *not
 * stated*.
 */
export function relateSets<Code extends string>(
	a: readonly Code[],
	b: readonly Code[],
	vocabulary: Vocabulary<Code>
): Relation {
	if (a.length === b.length && a.every((code) => b.includes(code))) return 'same';
	if (a.length === 0 || b.length === 0) return 'unknown';
	const ancestorsOf = (code: string) => vocabulary.get(code as Code).ancestors;
	const relations = a.flatMap((x) => b.map((y) => relateByAncestors(x, y, ancestorsOf)));
	if (relations.every((relation) => relation === 'disjoint')) return 'disjoint';
	return a.length === 1 && b.length === 1 ? (relations[0] ?? 'unknown') : 'unknown';
}

/**
 * Two producers. Bodies of the vocabulary that are not above one another are separate, but only their own work
 * (scope *own* on both sides) is provably so: consolidated figures may hold each other's. A body contains those
 * below it where it consolidates.
 */
export function relateProducers(a: Series, b: Series, reference: Reference): Relation {
	if (a.producer === b.producer) return 'same';
	const isJoint = [a, b].some(({ producer }) => splitBody(producer).length > 1);
	if (a.producer === '' || b.producer === '' || isJoint) return 'unknown';
	const { group } = reference.indicators.get(a.indicator);
	const terms = new Map<string, readonly BodyKey[]>(
		reference.bodies.all.map((term) => [term.code, term.ancestors])
	);
	if (!terms.has(a.producer) || !terms.has(b.producer)) return 'unknown';
	const relation = relateByAncestors(a.producer, b.producer, (body) =>
		(terms.get(body) ?? []).flatMap((above) => [above, reference.bodies.producerOf(above, group)])
	);
	if (relation === 'disjoint') return a.scope === 'own' && b.scope === 'own' ? 'disjoint' : 'unknown';
	const above = relation === 'contains' ? a : b;
	return above.scope === 'consolidated' ? relation : 'unknown';
}

/** Consolidated work holds own work of the same producer; a scope not stated may be either. */
export function relateScopes(a: Series, b: Series): Relation {
	if (a.scope === b.scope) return 'same';
	if (a.scope === 'not_stated' || b.scope === 'not_stated') return 'unknown';
	return a.scope === 'consolidated' ? 'contains' : 'inside';
}

const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu) /u;
const DISTRICT = /^(?:huyện|quận|thị xã|thành phố) /u;

function localityLevel(key: string): 'commune' | 'district' | 'not_stated' {
	if (COMMUNE.test(key)) return 'commune';
	return DISTRICT.test(key) ? 'district' : 'not_stated';
}

/**
 * Two localities of one province: those of one stated level are siblings; a commune may lie in a district, a bare
 * name may be either, and names that differ only by accents may be one.
 */
export function relateLocalities(a: string, b: string): Relation {
	const [keyA, keyB] = [localityKey(a), localityKey(b)];
	if (keyA === keyB) return 'same';
	const level = localityLevel(keyA);
	const isApart = level !== 'not_stated' && level === localityLevel(keyB);
	return isApart && foldAccents(keyA) !== foldAccents(keyB) ? 'disjoint' : 'unknown';
}
