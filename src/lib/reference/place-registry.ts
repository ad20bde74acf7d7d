import type { IsoDay, PlaceId } from '../domain/brand';
import { foldText } from '../domain/fold';
import type { DaySpan } from '../domain/period';
import { NameIndex, unknown } from './name-index';
import { parseTable } from './parse-table';
import { readPlaces, type NamedPlace } from './read-places';
import type { Match, Place, PlaceRegistry } from './reference';

/** What stands before or after a name: a city word claims that the place is run by the centre. */
const CITY_WORD = /^(?:tp\.\s*|tp\s+|thành phố\s+|thanh pho\s+|thủ đô\s+|thu do\s+)|\s+city$/u;
const PROVINCE_WORD = /^(?:t\.\s*|t\s+|tỉnh\s+|tinh\s+)|\s+province$/u;

/** A bare code of Decision 124/2004 or 19/2025, or one with its list named, or ISO 3166-2. */
const CODE = /^(?:(qd124|qd19):)?(\d{2})$/u;
/** `1` for `01`: spreadsheets drop the zero. Only suggested, for a lone digit may be anything. */
const LOST_ZERO = /^\d$/u;
const ISO = /^vn-([a-z]{2}|\d{2})$/u;

function wasCity(place: NamedPlace, on: DaySpan | null): boolean {
	if (place.cityFrom === '' || place.cityFrom === 'always') return place.cityFrom === 'always';
	return on !== null && place.cityFrom <= on.end;
}

function isAlive({ place }: NamedPlace, day: IsoDay): boolean {
	return (place.validFrom ?? '') <= day && day <= (place.validTo ?? '9999-12-31');
}

/**
 * The place registry with its matching (domain model §7). Names are matched folded and with accents missing,
 * with or without `tỉnh`/`TP.`/`T.`; everything else is unknown with a suggestion. The last day of `on` decides
 * between units of one name or code, because a period is reported by whoever is in office at its end. `TP. X` is a
 * province only where X was run by the centre on that day.
 */
export function buildPlaceRegistry(
	provincesCsv: string,
	unitsCsv: string,
	aliasesCsv: string
): PlaceRegistry {
	const places = readPlaces(provincesCsv, unitsCsv);
	const byId = new Map(places.map((named) => [named.place.id, named]));
	const aliases = parseTable(aliasesCsv, ['name_vi', 'alias']);
	// Units of one name share it, so that a written name finds all of them before the date decides.
	const byName = new Map<string, readonly NamedPlace[]>();
	for (const named of places) {
		for (const name of named.names) byName.set(name, [...(byName.get(name) ?? []), named]);
	}
	const index = new NameIndex<string>([
		...[...byName.keys()].map((name) => [name, byName.get(name)?.[0]?.place.nameVi ?? name] as const),
		...aliases.map((row) => {
			if (!byName.has(row.name_vi)) throw new Error(`Alias ${row.alias} of an unknown place`);
			return [row.alias, row.name_vi] as const;
		})
	]);

	function choose(candidates: readonly NamedPlace[], on: DaySpan | null): Match<PlaceId> {
		const alive = on === null ? [] : candidates.filter((named) => isAlive(named, on.end));
		const ids = [...new Set((alive.length > 0 ? alive : candidates).map(({ place }) => place.id))];
		const [first] = ids;
		if (first === undefined) return { kind: 'unknown', suggestion: null };
		return ids.length === 1 ? { kind: 'match', value: first } : { kind: 'ambiguous', candidates: ids };
	}

	function matchName(name: string, on: DaySpan | null, asCity: boolean): Match<PlaceId> {
		const found = index.match(name);
		if (found.kind === 'unknown') {
			return unknown(() =>
				suggest(found.suggestion === null ? [] : (byName.get(found.suggestion) ?? []), on)
			);
		}
		const names = found.kind === 'match' ? [found.value] : found.candidates;
		const candidates = names.flatMap((one) => byName.get(one) ?? []);
		if (!asCity) return choose(candidates, on);
		const cities = candidates.filter((named) => wasCity(named, on));
		return cities.length > 0 ? choose(cities, on) : { kind: 'unknown', suggestion: suggest(candidates, on) };
	}

	function suggest(candidates: readonly NamedPlace[], on: DaySpan | null): PlaceId | null {
		const chosen = choose(candidates, on);
		return chosen.kind === 'match' ? chosen.value : null;
	}

	function coded(list: string | undefined, code: string | undefined): readonly NamedPlace[] {
		return places.filter(
			(named) => (list !== 'qd19' && named.code124 === code) || (list !== 'qd124' && named.code19 === code)
		);
	}

	function match(name: string, on: DaySpan | null): Match<PlaceId> {
		const text = foldText(name);
		const [isCode, list, code] = CODE.exec(text) ?? [];
		if (isCode !== undefined) return choose(coded(list, code), on);
		if (LOST_ZERO.test(text))
			return { kind: 'unknown', suggestion: suggest(coded(undefined, `0${text}`), on) };
		if (ISO.test(text))
			return choose(
				places.filter(({ iso }) => iso.toLowerCase() === text),
				on
			);
		if (text === '') return { kind: 'unknown', suggestion: null };
		const whole = matchName(text, on, false);
		if (whole.kind !== 'unknown') return whole;
		if (CITY_WORD.test(text)) return matchName(text.replace(CITY_WORD, ''), on, true);
		if (PROVINCE_WORD.test(text)) return matchName(text.replace(PROVINCE_WORD, ''), on, false);
		return whole;
	}

	function get(id: PlaceId): Place {
		const named = byId.get(id);
		if (named === undefined) throw new Error(`No such place: ${id}`);
		return named.place;
	}

	return {
		all: places.map(({ place }) => place),
		get,
		nameOn(id, day, language) {
			const place = get(id);
			const { renamed } = place;
			const bearer = renamed !== null && (day === null || renamed.from <= day) ? renamed : place;
			return language === 'vi' ? bearer.nameVi : bearer.nameEn;
		},
		match,
		suggest(name, count) {
			const text = foldText(name).replace(CITY_WORD, '').replace(PROVINCE_WORD, '');
			const near = index.suggest(text, count).flatMap((one) => byName.get(one) ?? []);
			return [...new Set(near.map(({ place }) => place.id))].slice(0, count);
		}
	};
}
