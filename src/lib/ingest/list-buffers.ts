import type { FileReading } from '../domain/reading';

/** The buffers of a reading's code columns, each once, so that they cross to the page without a copy. */
export function listBuffers({ figures }: FileReading): ArrayBuffer[] {
	if (figures === null) return [];
	const { line, columns, report, reportDate, placeInReport, source, note, sourceColumn, edits } = figures;
	const optional = [sourceColumn, edits].flatMap((column) => column ?? []);
	const coded = [...Object.values(columns), report, reportDate, placeInReport, source, note, ...optional];
	const buffers = new Set<ArrayBuffer>();
	for (const { buffer } of [line, ...coded.map(({ codes }) => codes)]) {
		// The codes of a column of one value are shared by all such columns, and stay.
		if (buffer instanceof ArrayBuffer && buffer.byteLength > 0) buffers.add(buffer);
	}
	return [...buffers];
}
