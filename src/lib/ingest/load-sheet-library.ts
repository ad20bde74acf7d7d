import type { WorkBook } from '@e965/xlsx';
import type { SheetFormatter } from './sheet-text';

/** A file of a workbook's container, unpacked. */
interface WorkbookPart {
	readonly name: string;
	readonly content: Uint8Array;
}

/** An OLE container: the paths of its streams, and the bytes of the workbook that `readBinary` would read, if any. */
interface OleContainer {
	readonly paths: readonly string[];
	readonly workbook: ArrayLike<number> | null;
}

/** What is used of the spreadsheet library. Its methods throw on damaged input. */
export interface SheetLibrary {
	/** Reads an OLE workbook (.xls). */
	readBinary(bytes: Uint8Array): WorkBook;
	/** Reads a workbook from the files of its zip container. */
	readParts(parts: readonly WorkbookPart[]): WorkBook;
	/** Opens an OLE container without reading what is in it. */
	openContainer(bytes: Uint8Array): OleContainer;
	formatterOf(workbook: WorkBook): SheetFormatter;
}

/** Rows as arrays; number formats, hidden rows and columns kept; no formulas, no shown texts, no dates of its own. */
const OPTIONS = {
	dense: true,
	cellNF: true,
	cellStyles: true,
	cellText: false,
	cellFormula: false,
	cellHTML: false,
	cellDates: false
} as const;

interface Container {
	readonly FullPaths: readonly string[];
}

/** Parts of the library that its types leave out. */
interface Untyped {
	readonly CFB: {
		read(bytes: Uint8Array, options: { type: 'array' }): Container;
		find(container: Container, path: string): { readonly content?: ArrayLike<number> } | null;
		readonly utils: {
			cfb_new(): Container;
			cfb_add(container: Container, name: string, content: Uint8Array, options: { unsafe: true }): void;
		};
	};
	parse_zip(container: Container, options: typeof OPTIONS): WorkBook;
	readonly SSF: {
		format(format: string, value: number, options: { date1904: boolean }): string;
		parse_date_code(
			value: number,
			options: { date1904: boolean }
		): {
			readonly y: number;
			readonly m: number;
			readonly d: number;
			readonly H: number;
			readonly M: number;
		} | null;
	};
}

/** Loads the spreadsheet library, which is large and needed by few files. */
export async function loadSheetLibrary(): Promise<SheetLibrary> {
	const library = await import('@e965/xlsx');
	const { CFB, SSF, parse_zip } = library as unknown as Untyped;
	return {
		readBinary: (bytes) => library.read(bytes, { ...OPTIONS, type: 'array' }),
		readParts: (parts) => {
			const container = CFB.utils.cfb_new();
			for (const { name, content } of parts) CFB.utils.cfb_add(container, name, content, { unsafe: true });
			return parse_zip(container, OPTIONS);
		},
		openContainer: (bytes) => {
			const container = CFB.read(bytes, { type: 'array' });
			const stream = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
			return { paths: container.FullPaths, workbook: stream?.content ?? null };
		},
		formatterOf: (workbook) => {
			const options = { date1904: workbook.Workbook?.WBProps?.date1904 === true };
			return {
				format: (format, value) => {
					try {
						return SSF.format(format, value, options);
					} catch {
						// It throws for every format it was not taught, `0,0` among them, which Excel shows well.
						return null;
					}
				},
				parseDay: (value) => {
					const found = SSF.parse_date_code(value, options);
					if (found === null) return null;
					return { year: found.y, month: found.m, day: found.d, hour: found.H, minute: found.M };
				}
			};
		}
	};
}
