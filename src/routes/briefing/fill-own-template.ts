import { cleanDocument } from '../../lib/export/clean-document';
import type { ExportDocument } from '../../lib/export/model';
import { language } from '../../lib/i18n/language.svelte';

/**
 * The office's own document filled with a briefing, and what was filled in and what could not be, by the names that the
 * office gave its places. Rejects with an `AppError` where the file is no document of Word.
 */
export async function fillOwnTemplate(
	file: Blob,
	document: ExportDocument,
	options: { readonly tables: boolean }
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly told: string }> {
	const { fillTemplate } = await import('../../lib/export/template/fill-template');
	const template = new Uint8Array(await file.arrayBuffer());
	const { bytes, places } = await fillTemplate(template, cleanDocument(document), options);
	const words = language.messages.briefing.exports;
	const isFilled = ({ outcome }: (typeof places)[number]) => outcome === 'filled' || outcome === 'refreshed';
	const names = (own: typeof places) => own.map(({ name }) => name).join(', ');
	const [filled, unfilled] = [places.filter(isFilled), places.filter((place) => !isFilled(place))];
	const told = [
		filled.length === 0 ? '' : words.filled(names(filled)),
		unfilled.length === 0 ? '' : words.unfilled(names(unfilled))
	];
	return { bytes: new Uint8Array(bytes), told: told.filter((part) => part !== '').join(' ') };
}
