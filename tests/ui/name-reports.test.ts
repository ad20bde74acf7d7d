import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { nameReports } from '../../src/lib/i18n/format/name-reports';

const reference = readReference();

function namesOf(rows: string, language: 'vi' | 'en' = 'vi') {
	const text = `id,province,type,number,period,synthetic\n${rows}\n`;
	const reading = readFile('r.csv', new TextEncoder().encode(text), reference);
	const { reports } = joinReadings([reading], reference);
	return [...nameReports(reports, reference.places, language).values()];
}

describe('names of documents', () => {
	it('are province and period where no other document bears them', () => {
		expect(namesOf('a,Trà Vinh,annual,1/BC,2022,\nb,Trà Vinh,annual,2/BC,2023,')).toEqual([
			'Trà Vinh, năm 2022',
			'Trà Vinh, năm 2023'
		]);
	});

	it('add the number, else the type, else the id where two would be the same', () => {
		expect(namesOf('a,Trà Vinh,annual,1/BC,2022,\nb,Trà Vinh,plan,,2022,')).toEqual([
			'Trà Vinh, năm 2022 · 1/BC',
			'Trà Vinh, năm 2022 · kế hoạch'
		]);
		expect(namesOf('a,Trà Vinh,annual,,2022,\nb,Trà Vinh,annual,,2022,')).toEqual([
			'Trà Vinh, năm 2022 · a',
			'Trà Vinh, năm 2022 · b'
		]);
	});

	it('say in either language what is illustrative last', () => {
		const rows = 'a,Trà Vinh,annual,,2022,yes\nb,Trà Vinh,plan,,2022,yes';
		expect(namesOf(rows)[1]).toBe('Trà Vinh, năm 2022 · kế hoạch · minh họa');
		expect(new Set(namesOf(rows, 'en')).size).toBe(2);
	});
});
