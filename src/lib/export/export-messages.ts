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

/** Worker → page: the bytes of the file, or why there are none. */
export type WriteAnswer =
	| { readonly kind: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'failed'; readonly detail: string };
