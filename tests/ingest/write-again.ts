import { expect } from 'vitest';
import type { FileReading } from '../../src/lib/domain/reading';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { writeCanonical } from '../../src/lib/ingest/write-canonical';
import { reference } from './corpus';

type Kind = Exclude<FileReading['kind'], 'unknown'>;

/** What is written of a reading. */
export function write(reading: FileReading): string {
	return [...writeCanonical([reading], reading.kind as Kind, reference)].join('');
}

/** What is written of a reading, read. */
export function readAgain(reading: FileReading): FileReading {
	return readFile('chuan.csv', new TextEncoder().encode(write(reading)), reference);
}

/** Everything its figures say but where it stands, and how days alone were spelled. */
export function contentOf(reading: FileReading) {
	return figuresOf(joinReadings([reading], reference)).map(({ partOf, period, provenance, ...figure }) => {
		const { placeInReport, source, note } = provenance;
		const label = /\d{1,4}[/-]\d{1,2}[/-]\d{1,4} - /u.test(period.label) ? '' : period.label;
		return { ...figure, period: { ...period, label }, isPart: partOf !== null, placeInReport, source, note };
	});
}

/** Holds a reading against what is written of it, read. */
export function expectSame(reading: FileReading): void {
	const again = readAgain(reading);
	expect(again.kind).toBe(reading.kind);
	expect(again.rows).toEqual({
		read: reading.rows.accepted,
		accepted: reading.rows.accepted,
		held: 0,
		setAside: 0
	});
	expect(contentOf(again)).toEqual(contentOf(reading));
}

/** The first column under a header. */
export const ref = (header: string) => ({ header, occurrence: 1 });
