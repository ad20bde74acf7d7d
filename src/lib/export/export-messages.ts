import type { Language } from '../i18n/messages';
import type { ExportDocument } from './model';
import type { FilledPlace } from './template/fill-template';
import type { TemplateRefusal } from './template/open-template';
import type { FormatOptions } from './write-document';

/** Page → worker: write this document. */
export type WriteRequest = {
	[Format in keyof FormatOptions]: {
		readonly kind: 'write';
		readonly document: ExportDocument;
		readonly format: Format;
		readonly options: FormatOptions[Format];
	};
}[keyof FormatOptions];

/** Page → worker: fill an office's own document; or make one to show how that goes. */
export type TemplateRequest =
	| {
			readonly kind: 'fill';
			readonly template: Blob;
			readonly document: ExportDocument;
			readonly options: { readonly tables: boolean };
	  }
	| { readonly kind: 'example'; readonly language: Language };

export type ExportRequest = WriteRequest | TemplateRequest;

/** Worker → page: the bytes of the file, with what became of placeholders; or why a template is refused. */
export type ExportAnswer =
	| {
			readonly kind: 'done';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly places: readonly FilledPlace[];
	  }
	| { readonly kind: 'refused'; readonly why: TemplateRefusal; readonly places: readonly FilledPlace[] };
