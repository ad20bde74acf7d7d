import papaparse from 'papaparse';

/** One row as PapaParse gives it. */
export type Row = Readonly<Record<string, string>>;

/** Gives each row of the files, read by PapaParse in the page as its guide shows it for large files. */
export async function parseRows(files: readonly File[], take: (rows: readonly Row[]) => void): Promise<void> {
	for (const file of files) {
		await new Promise<void>((done, fail) =>
			papaparse.parse<Row>(file, {
				header: true,
				skipEmptyLines: true,
				chunk: ({ data }) => take(data),
				complete: () => done(),
				error: fail
			})
		);
	}
}
