import { cleanDocument } from './clean-document';
import type { DocxOptions } from './docx/write-docx';
import type { ExportDocument } from './model';
import type { PptxOptions } from './pptx/write-pptx';

/** What each format can be told; the formats that a document can be written in. */
export interface FormatOptions {
	readonly docx: DocxOptions;
	readonly pptx: PptxOptions;
}

/** A document as the bytes of a file. The code of a format is loaded when it is first asked for. */
export async function writeDocument<Format extends keyof FormatOptions>(
	document: ExportDocument,
	format: Format,
	options: FormatOptions[Format]
): Promise<Uint8Array> {
	const write = await writers[format]();
	return write(cleanDocument(document), options);
}

type Writer<Format extends keyof FormatOptions> = (
	document: ExportDocument,
	options: FormatOptions[Format]
) => Promise<Uint8Array>;

const writers: { readonly [Format in keyof FormatOptions]: () => Promise<Writer<Format>> } = {
	docx: async () => (await import('./docx/write-docx')).writeDocx,
	pptx: async () => (await import('./pptx/write-pptx')).writePptx
};
