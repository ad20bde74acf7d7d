import { RefusedFile } from '../../src/lib/ingest/refuse-file';
import type { SettledText } from '../../src/lib/ingest/settle-lines';

/** What CSV files are made of, and what they are broken by. */
export const CSV_PARTS = [
	'a',
	'ế',
	'"',
	'"',
	',',
	',',
	';',
	'\n',
	'\n',
	'\r',
	'\r\n',
	' ',
	'😀',
	'\uFEFF',
	'"a,b"',
	'\n"x\r\ny",'
];

/** A text or bytes in pieces of one size. */
export function cut<Whole extends string | Uint8Array>(whole: Whole, size: number): Whole[] {
	return Array.from(
		{ length: Math.ceil(whole.length / size) },
		(_, at) => whole.slice(at * size, (at + 1) * size) as Whole
	);
}

/** All that reading records tells, or why it refused. */
export function tellRecords(
	read: (
		onRow: (cells: readonly string[], line: number, nextLine: number) => void,
		onSettled: (settled: Pick<SettledText, 'ends' | 'bareQuotes' | 'strayQuotes'>) => void
	) => number
) {
	const [rows, bare, stray, ends] = [[] as unknown[], [] as number[], [] as number[], new Set<string>()];
	try {
		const last = read(
			(cells, line, nextLine) => rows.push([[...cells], line, nextLine]),
			(settled) => {
				bare.push(...settled.bareQuotes);
				stray.push(...settled.strayQuotes);
				for (const end of settled.ends) ends.add(end);
			}
		);
		return { rows, bare, stray, ends: [...ends].sort(), last };
	} catch (error) {
		if (!(error instanceof RefusedFile)) throw error;
		return { code: error.code, place: error.place };
	}
}
