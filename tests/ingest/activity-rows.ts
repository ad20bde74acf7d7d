import type { FileDecisions } from '../../src/lib/domain/decisions';
import type { Figure } from '../../src/lib/domain/figure';
import type { FileReading } from '../../src/lib/domain/reading';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readText, reference } from './corpus';

/** The columns of the rows of these tests. */
export const HEADER =
	'province,indicator,topic,period,value,low,high,basis,unit,kind,origin,note,row_role,part_of,report_date';

/** One row of activities: a leaflet figure of Trà Vinh for 2020, but for what the case changes. */
export function row(cells: Readonly<Record<string, string>>): string {
	const sound: Record<string, string> = {
		province: 'Trà Vinh',
		indicator: 'leaflet',
		period: '2020',
		value: '1'
	};
	return HEADER.split(',')
		.map((name) => `"${(cells[name] ?? sound[name] ?? '').replace(/"/gu, '""')}"`)
		.join(',');
}

/** Reads rows as one file. */
export function read(...rows: readonly Readonly<Record<string, string>>[]): FileReading {
	return readText([HEADER, ...rows.map(row)].join('\n'));
}

/** The figures of a reading. */
export function figures(reading: FileReading): Figure[] {
	return figuresOf(joinReadings([reading], reference));
}

/** Reads a row for each of these values. */
export function readTexts(values: readonly string[], decided: Partial<FileDecisions> = {}): FileReading {
	const rows = values.map((value, index) => row({ value, note: String(index) }));
	return readText([HEADER, ...rows].join('\n'), decided);
}
