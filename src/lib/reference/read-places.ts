import type { IsoDay, PlaceId } from '../domain/brand';
import { parseTable } from './parse-table';
import type { Place } from './reference';

/** The last day of the 63 units and the first of the 34 (Resolution 202/2025/QH15). */
const LAST_DAY_OF_63 = '2025-06-30' as IsoDay;
const FIRST_DAY_OF_34 = '2025-07-01' as IsoDay;

/** The nation as a place; the sum of all provinces. */
const NATION = 'vn' as PlaceId;

/** A place with what matching needs and nobody else. */
export interface NamedPlace {
	readonly place: Place;
	readonly names: readonly string[];
	/** Its codes in the two lists (Decisions 124/2004 and 19/2025); both for a unit that never changed. */
	readonly code124: string | null;
	readonly code19: string | null;
	readonly iso: string;
	/** First day as a centrally run city, `always` since the registry begins, `''` for a province. */
	readonly cityFrom: string;
}

/**
 * The registry from provinces.csv (63 units) and units.csv (34). The 11 units that the merger left alone are one
 * place with both codes; the 23 formed on 01/07/2025 are new places with their predecessors and the sum of their
 * census of 01/04/2019. A crosswalk that does not close throws.
 */
export function readPlaces(provincesCsv: string, unitsCsv: string): readonly NamedPlace[] {
	const provinces = parseTable(provincesCsv, [
		'code',
		'name_vi',
		'name_en',
		'iso',
		'region',
		'successor_code',
		'central_city_from',
		'population_2019'
	]);
	const units = parseTable(unitsCsv, [
		'code',
		'name_vi',
		'name_en',
		'iso',
		'region',
		'predecessor_codes',
		'valid_from',
		'central_city_from'
	]);
	const unitOf = new Map(units.map((unit) => [unit.code, unit]));
	const formed = (unit: (typeof units)[number]) => unit.valid_from !== '';
	const old = (code: string) => `qd124:${code}` as PlaceId;

	const of63 = provinces.map((row): NamedPlace => {
		const unit = unitOf.get(row.successor_code);
		if (unit === undefined) throw new Error(`No unit ${row.successor_code} for ${row.name_vi}`);
		const ended = formed(unit);
		return {
			place: {
				id: old(row.code),
				code: row.code,
				nameVi: row.name_vi,
				nameEn: row.name_en,
				level: 'province',
				region: row.region,
				regionNow: unit.region,
				validFrom: null,
				validTo: ended ? LAST_DAY_OF_63 : null,
				successor: ended ? (`qd19:${unit.code}` as PlaceId) : old(row.code),
				predecessors: [],
				population2019: Number(row.population_2019),
				// The one renaming came with the rank of a centrally run city, on the same day.
				renamed:
					ended || unit.name_vi === row.name_vi
						? null
						: { from: unit.central_city_from as IsoDay, nameVi: unit.name_vi, nameEn: unit.name_en }
			},
			names: ended ? [row.name_vi, row.name_en] : [row.name_vi, row.name_en, unit.name_vi, unit.name_en],
			code124: row.code,
			code19: ended ? null : unit.code,
			iso: row.iso,
			cityFrom: row.central_city_from
		};
	});

	const populationOf = new Map(of63.map(({ place }) => [place.id, place.population2019 ?? 0]));
	const of34 = units.filter(formed).map((row): NamedPlace => {
		const predecessors = row.predecessor_codes.split(';').map((code) => old(code.trim()));
		return {
			place: {
				id: `qd19:${row.code}` as PlaceId,
				code: row.code,
				nameVi: row.name_vi,
				nameEn: row.name_en,
				level: 'province',
				region: row.region,
				regionNow: row.region,
				validFrom: FIRST_DAY_OF_34,
				validTo: null,
				successor: `qd19:${row.code}` as PlaceId,
				predecessors,
				population2019: predecessors.reduce((sum, id) => sum + (populationOf.get(id) ?? Number.NaN), 0),
				renamed: null
			},
			names: [row.name_vi, row.name_en],
			code124: null,
			code19: row.code,
			iso: row.iso,
			cityFrom: row.central_city_from
		};
	});

	const nation: NamedPlace = {
		place: {
			id: NATION,
			code: '',
			nameVi: 'Cả nước',
			nameEn: 'Whole country',
			level: 'nation',
			region: '',
			regionNow: '',
			validFrom: null,
			validTo: null,
			successor: NATION,
			predecessors: [],
			population2019: [...populationOf.values()].reduce((sum, people) => sum + people, 0),
			renamed: null
		},
		names: ['Cả nước', 'Whole country'],
		code124: null,
		code19: null,
		iso: 'VN',
		cityFrom: ''
	};
	return [nation, ...of63, ...of34];
}
