/** A table as loaded or as it should be: no header where there is none. */
export interface LoadedTable {
	readonly header: readonly string[] | null;
	readonly rows: readonly (readonly string[])[];
}

/** The ten measures of one file, each 0–1, added up. */
export type FileScore = number;

function countAlike(expected: readonly string[], loaded: readonly string[]): number {
	const left = new Map<string, number>();
	for (const text of expected) left.set(text, (left.get(text) ?? 0) + 1);
	let alike = 0;
	for (const text of loaded) {
		const count = left.get(text) ?? 0;
		if (count === 0) continue;
		alike += 1;
		left.set(text, count - 1);
	}
	return alike;
}

/** Precision, recall and their harmonic mean over two bags of texts, added up; 3 where nothing is expected. */
function measure(expected: readonly string[], loaded: readonly string[]): number {
	if (expected.length === 0) return 3;
	const alike = countAlike(expected, loaded);
	if (alike === 0) return 0;
	const [precision, recall] = [alike / loaded.length, alike / expected.length];
	return precision + recall + (2 * precision * recall) / (precision + recall);
}

const joined = (cells: readonly string[]): string => cells.map((cell) => cell || 'null').join('');

/**
 * The Pollock benchmark's loading score of one file (Vitagliano and others, VLDB 2023) over plain text cells:
 * success, then precision, recall and F1 of header cells, records and cells; 10 is a perfect load. The benchmark
 * takes the first loaded row for the header, whether there is one or not.
 */
export function scoreFile(expected: LoadedTable, loaded: LoadedTable | null): FileScore {
	if (loaded === null) return 0;
	const [first = [], ...rest] = loaded.header === null ? loaded.rows : [loaded.header, ...loaded.rows];
	return (
		1 +
		measure(expected.header ?? [], first) +
		measure(expected.rows.map(joined), rest.map(joined)) +
		measure(expected.rows.flat(), rest.flat())
	);
}

/** The mean of the scores, each file alike or by its weight. */
export function averageScore(
	scores: ReadonlyMap<string, FileScore>,
	weightOf: (file: string) => number
): number {
	let [sum, weights] = [0, 0];
	for (const [file, score] of scores) {
		sum += score * weightOf(file);
		weights += weightOf(file);
	}
	return sum / weights;
}
