/** What the generator makes: rows in all, and over how many files. */
export interface SeriesSize {
	readonly name: string;
	readonly rows: number;
	readonly files: number;
	/** Indicators that each commune reports. */
	readonly indicators: number;
}

/** The sizes by the name that the command line takes. No file is larger than the application takes. */
export const SIZES: readonly SeriesSize[] = [
	{ name: '100k', rows: 100_000, files: 1, indicators: 12 },
	{ name: '1m', rows: 1_000_000, files: 1, indicators: 42 },
	{ name: '5m', rows: 5_000_000, files: 10, indicators: 42 },
	{ name: '20m', rows: 20_000_000, files: 40, indicators: 42 }
];
