import { cleanDocument } from './clean-document';
import type { DocxOptions } from './docx/write-docx';
import type { ExportDocument } from './model';
import type { PptxOptions } from './pptx/write-pptx';
import type { NamedTable, WorkbookOptions } from './sheets/write-workbook';
import type { CsvOptions } from './write-csv';

/** What each format can be told; the formats that a document can be written in. */
export interface FormatOptions {
	readonly docx: DocxOptions;
	readonly pptx: PptxOptions;
	readonly xlsx: XlsxOptions;
	/** For a document of one figure. */
	readonly csv: CsvOptions;
}

/** A workbook has nothing to be told. */
type XlsxOptions = Readonly<Record<string, never>>;

/** A document as the bytes of a file. The code of a format is loaded when it is first asked for. */
export async function writeDocument<Format extends keyof FormatOptions>(
	document: ExportDocument,
	format: Format,
	options: FormatOptions[Format]
): Promise<Uint8Array> {
	const write = await writers[format]();
	return write(cleanDocument(document), options);
}

/** Plain tables as the bytes of a workbook; loaded when first asked for. */
export async function writeTables(
	tables: readonly NamedTable[],
	options: WorkbookOptions
): Promise<Uint8Array> {
	const { writeWorkbook } = await import('./sheets/write-workbook');
	return writeWorkbook(cleanDocument(tables), cleanDocument(options));
}

type Writer<Format extends keyof FormatOptions> = (
	document: ExportDocument,
	options: FormatOptions[Format]
) => Promise<Uint8Array> | Uint8Array;

const writers: { readonly [Format in keyof FormatOptions]: () => Promise<Writer<Format>> } = {
	docx: async () => (await import('./docx/write-docx')).writeDocx,
	pptx: async () => (await import('./pptx/write-pptx')).writePptx,
	xlsx: async () => (await import('./sheets/write-sheets')).writeSheets,
	csv: async () => (await import('./write-csv')).writeCsv
};
