import { NO_CODES } from '../domain/codes';
import type { Coded, FigureTable } from '../domain/figure-table';

/** A part of a figure that is compared: its name, and its values in a table. */
export interface FigurePart {
	readonly name: string;
	/** `undefined` where a table has no such column: it is blank throughout. */
	readonly of: (table: FigureTable) => Coded<unknown> | undefined;
}

const column = (name: keyof FigureTable['columns']): FigurePart => ({
	name,
	of: (table) => table.columns[name]
});

/** The days that name a period; how its label is spelled, and which days it really covers, are content. */
const nominal: FigurePart = {
	name: 'period',
	of: ({ columns: { period } }) => ({
		codes: period.codes,
		values: period.values.map(({ type, start, end }) => [type, start, end])
	})
};

/** What makes two rows the same figure: all that says what was counted where, when, by whom, for which report. */
export const IDENTITY: readonly FigurePart[] = [
	...(
		[
			'province',
			'locality',
			'venue',
			'scope',
			'role',
			'grain',
			'cumulative',
			'origin',
			'asOf',
			'body',
			'indicator',
			'unit',
			'topics',
			'channels',
			'audiences',
			'kind'
		] as const
	).map(column),
	nominal,
	{ name: 'report', of: ({ report }) => report }
];

/** What one figure says of itself beyond its identity. Lines and the whole of a part move with the rows of a file. */
export const CONTENT: readonly FigurePart[] = [
	...(['quantity', 'basis', 'period', 'unitText', 'bodyText', 'synthetic'] as const).map(column),
	{ name: 'reportDate', of: ({ reportDate }) => reportDate },
	{ name: 'placeInReport', of: ({ placeInReport }) => placeInReport },
	{ name: 'source', of: ({ source }) => source },
	{ name: 'note', of: ({ note }) => note }
];

/** One column of several tables under common codes; `null` where it is the same throughout, and tells nothing apart. */
function recode(tables: readonly FigureTable[], { of }: FigurePart): readonly Int32Array[] | null {
	const codeOf = new Map<string, number>();
	const coded = tables.map((table) => {
		const { codes, values } = of(table) ?? { codes: NO_CODES, values: [''] };
		const common = Int32Array.from(values, (value) => {
			const key = JSON.stringify(value);
			const code = codeOf.get(key) ?? codeOf.size;
			codeOf.set(key, code);
			return code;
		});
		return { codes, common, length: table.length };
	});
	if (codeOf.size <= 1) return null;
	return coded.map(({ codes, common, length }) =>
		Int32Array.from({ length }, (_, row) => common[codes[row] ?? 0] ?? 0)
	);
}

/**
 * One code a row over several tables: two rows have the same code exactly if they agree in all the parts. Distinct
 * values are compared as text once; the rows only as numbers.
 */
export function numberFigures(
	tables: readonly FigureTable[],
	parts: readonly FigurePart[]
): readonly Int32Array[] {
	let all = tables.map(({ length }) => new Int32Array(length));
	for (const part of parts) {
		const next = recode(tables, part);
		if (next === null) continue;
		const width = next.reduce((most, codes) => codes.reduce((max, code) => Math.max(max, code), most), 0) + 1;
		const codeOf = new Map<number, number>();
		all = all.map((codes, table) =>
			codes.map((code, row) => {
				const pair = code * width + (next[table]?.[row] ?? 0);
				const known = codeOf.get(pair);
				if (known !== undefined) return known;
				codeOf.set(pair, codeOf.size);
				return codeOf.size - 1;
			})
		);
	}
	return all;
}
