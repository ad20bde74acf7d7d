import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyText } from '../../src/lib/domain/fold';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readText, reference } from './corpus';

/** Ids of which some only look different. */
const id = fc.constantFrom('', 'a', ' a', 'b', 'a  b', 'a b', 'ế', 'e\u0302\u0301', '3');

describe('the whole that a part names by an id', () => {
	it('is the first row that bears it, however it is spelled there', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(id, id), { minLength: 1, maxLength: 12 }), (rows) => {
				const lines = rows.map(([own, whole], at) => `Trà Vinh,leaflet,2020,${at},${own},${whole}`);
				const reading = readText(
					`province,indicator,period,value,id,part_of\n${lines.join('\n')}\n`,
					{},
					'thu.csv'
				);
				const parts = figuresOf(joinReadings([reading], reference)).map(({ partOf }) => partOf);
				expect(parts).toEqual(
					rows.map(([, whole]) => {
						const word = tidyText(whole);
						const first = rows.findIndex(([own]) => tidyText(own) === word);
						if (word === '') return null;
						return first < 0 ? word : String(first + 2);
					})
				);
			})
		);
	});
});
