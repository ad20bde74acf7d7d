import type { ExportDocument } from '../../lib/export/model';
import { nameBriefing } from '../../lib/export/name-file';
import { fillInWorker } from '../../lib/export/template/fill-in-worker';
import { writeInWorker } from '../../lib/export/write-in-worker';
import { formatNumber } from '../../lib/i18n/format/format-number';
import type { Language, Told } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { Briefing } from '../../lib/state/briefing/briefing';
import { saveFile } from '../../lib/state/save-file';
import type { ExportChoice } from './export-choice';
import type { ExportOutcome, ExportWork } from './export-run.svelte';
import { makeDocument, type MadeDocument, type MakeOptions } from './make-document';
import { MIME } from './mime';
import { tellPlaces } from './tell-places';

/** The formats that a briefing is written in. */
export type BriefingFormat = keyof typeof MIME;

/** The bytes of a file and what is to be told about it, or why there is none. */
type Written =
	| { readonly kind: 'made'; readonly bytes: Uint8Array<ArrayBuffer>; readonly told: Told }
	| (ExportOutcome & { readonly kind: 'refused' });

/** The work of writing a briefing as a file and handing it over. What the file lacks, and why, is told with its name. */
export function writeBriefing(
	briefing: Briefing,
	format: BriefingFormat,
	choice: ExportChoice,
	options: Omit<MakeOptions, 'place' | 'signal' | 'tell'>
): ExportWork {
	return async (signal, tell) => {
		const made = await makeDocument(briefing, {
			...options,
			place: placeOf(format, choice),
			signal,
			tell: (done, total) => tell({ kind: 'drawing', done, total })
		});
		const { document } = made;
		if (document.blocks.length === 0)
			return { kind: 'refused', told: (messages) => messages.briefing.exports.empty };
		tell({ kind: 'writing' });
		const written = await write(document, format, choice, signal);
		if (written.kind === 'refused') return written;
		signal.throwIfAborted();
		const name = nameBriefing(document, format);
		saveFile(name, new Blob([written.bytes]), MIME[format]);
		return {
			kind: 'made',
			told: inLines((messages, spoken) => [
				messages.briefing.exports.done(name),
				written.told(messages, spoken),
				...tellLacking(made, spoken)
			])
		};
	};
}

/** Where the pictures of a format stand. */
function placeOf(format: BriefingFormat, { theme }: ExportChoice): MakeOptions['place'] {
	if (format !== 'pptx') return 'page';
	return theme === 'dark' ? 'dark_slide' : 'slide';
}

async function write(
	document: ExportDocument,
	format: BriefingFormat,
	{ template, file, draft, tables, theme, perSlide }: ExportChoice,
	signal: AbortSignal
): Promise<Written> {
	const made = (bytes: Uint8Array<ArrayBuffer>, told: Told = () => ''): Written => ({
		kind: 'made',
		bytes,
		told
	});
	switch (format) {
		case 'pptx': {
			const options = { theme, tables, perSlide: perSlide === '2' ? 2 : 1 } as const;
			return made(await writeInWorker(document, format, options, signal));
		}
		case 'xlsx':
			return made(await writeInWorker(document, format, {}, signal));
		case 'docx': {
			if (template !== 'own') {
				return made(await writeInWorker(document, format, { template, draft, tables }, signal));
			}
			if (file === null) return { kind: 'refused', told: (messages) => messages.briefing.exports.noFile };
			const filled = await fillInWorker(file, document, { tables }, signal);
			const tell: Told = ({ exportTemplate }) => tellPlaces(filled.places, exportTemplate.told);
			if (filled.kind === 'done') return made(filled.bytes, tell);
			return {
				kind: 'refused',
				told: inLines((messages, spoken) => [
					messages.exportTemplate.refused[filled.why],
					tell(messages, spoken),
					messages.exportTemplate.untouched
				])
			};
		}
	}
}

/** Sentences on lines of their own, without those that say nothing. */
function inLines(sentences: (...spoken: Parameters<Told>) => readonly string[]): Told {
	return (...spoken) =>
		sentences(...spoken)
			.filter((sentence) => sentence !== '')
			.join('\n');
}

function tellLacking({ asSaved, leftOut }: MadeDocument, language: Language): readonly string[] {
	const words = messagesIn(language).briefing.exports;
	return [
		asSaved === 0 ? '' : words.asSaved(formatNumber(asSaved, language)),
		leftOut === 0 ? '' : words.leftOut(formatNumber(leftOut, language))
	];
}
