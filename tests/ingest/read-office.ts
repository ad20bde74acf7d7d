import { readFileSync } from 'node:fs';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { reference } from './corpus';

/** Files as offices lay them out; every one says in its title that it is illustrative. */
export function readOffice(name: string, decided: Partial<FileDecisions> = {}): FileReading {
	const bytes = readFileSync(new URL(`../fixtures/offices/${name}`, import.meta.url));
	return readFile(name, new Uint8Array(bytes), reference, { decisions: { ...NO_DECISIONS, ...decided } });
}

/** Line, column, province, indicator, first day and amount of every figure. */
export function figuresIn(reading: FileReading) {
	return figuresOf(joinReadings([reading], reference)).map(
		({ provenance, province, indicator, period, quantity }) => [
			provenance.line,
			provenance.column,
			reference.places.get(province).nameVi,
			indicator,
			period.start,
			quantity.missing ?? quantity.low
		]
	);
}

/** Line and codes of every row that a reading sets aside. */
export const setAside = (reading: FileReading) =>
	reading.heldRows.filter(({ fate }) => fate === 'set_aside').map(({ line, codes }) => [line, ...codes]);

/** A column by its header, and which of those of that header. */
export const ref = (header: string, occurrence = 1) => ({ header, occurrence });
