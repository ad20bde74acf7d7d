import type { ExportDocument } from './model';
import type { FormatOptions } from './write-document';

/** Page → worker: write this document. */
export type WriteRequest = {
	[Format in keyof FormatOptions]: {
		readonly document: ExportDocument;
		readonly format: Format;
		readonly options: FormatOptions[Format];
	};
}[keyof FormatOptions];
