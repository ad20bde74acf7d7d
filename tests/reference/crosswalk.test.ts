import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import { bundledReference } from '../../src/lib/reference/bundled';

const { places } = readReference();
const provinces = places.all.filter((place) => place.level === 'province');
const alive = (day: string) =>
	provinces.filter((place) => (place.validFrom ?? '') <= day && day <= (place.validTo ?? '9999-12-31'));

describe('the crosswalk of 63 provinces to 34 units', () => {
	it('has 63 units to 30/06/2025 and 34 after, 11 of them the same', () => {
		expect(alive('2025-06-30')).toHaveLength(63);
		expect(alive('2025-07-01')).toHaveLength(34);
		expect(alive('2025-07-01').filter((place) => place.id.startsWith('qd124:'))).toHaveLength(11);
		expect(new Set(places.all.map((place) => place.id)).size).toBe(1 + 63 + 23);
	});

	it('closes: every old unit is a predecessor of its successor, and of no other', () => {
		for (const place of alive('2025-06-30')) {
			const successor = places.get(place.successor);
			if (successor.id === place.id) expect(place.validTo).toBeNull();
			else {
				expect(successor.predecessors).toContain(place.id);
				expect(place.validTo).toBe('2025-06-30');
			}
		}
		const named = provinces.flatMap((place) => place.predecessors);
		expect(new Set(named).size).toBe(named.length);
		expect(named).toHaveLength(52);
	});

	it('counts 96.208.984 people in the census of 2019, whichever way they are added', () => {
		const people = (day: string) => alive(day).reduce((sum, place) => sum + (place.population2019 ?? NaN), 0);
		expect(people('2025-06-30')).toBe(96_208_984);
		expect(people('2025-07-01')).toBe(96_208_984);
		expect(places.get('vn' as PlaceId).population2019).toBe(96_208_984);
		expect(places.get('qd19:86' as PlaceId).population2019).toBe(3_320_422);
	});

	it('names Huế by the day', () => {
		const hue = 'qd124:46' as PlaceId;
		expect(places.nameOn(hue, '2024-12-31' as IsoDay, 'vi')).toBe('Thừa Thiên Huế');
		expect(places.nameOn(hue, '2025-01-01' as IsoDay, 'vi')).toBe('Huế');
		expect(places.nameOn(hue, null, 'en')).toBe('Hue');
		expect(places.nameOn('qd124:84' as PlaceId, null, 'vi')).toBe('Trà Vinh');
	});

	it('refuses an id of no place', () => {
		expect(() => places.get('qd124:99' as PlaceId)).toThrow(/No such place/);
	});

	it('is the same in the browser bundle and on disk', () => {
		expect(bundledReference().places.all).toEqual(places.all);
		expect(bundledReference().indicators.all).toEqual(readReference().indicators.all);
	});
});
