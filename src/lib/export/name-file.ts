import type { IsoDay } from '../domain/brand';
import { messagesIn } from '../i18n/messages-in';
import type { ExportDocument } from './model';

/** Letters of one part of a name at most: four parts, a day and a folder stay well below what systems take. */
const PART_LENGTH = 48;

/**
 * A file name of ASCII letters, digits, `-` within a part and `_` between parts, the day at the end: what every mail
 * server and file share passes on. Parts that hold no letter or digit are left out, long ones end at a word.
 *
 * @example nameFile(['Biểu đồ', 'Tỉnh Lạng Sơn'], day, 'docx') // bieu-do_tinh-lang-son_20261120.docx
 */
export function nameFile(parts: readonly string[], day: IsoDay, extension: string): string {
	const slugs = parts.map(slugOf).filter((slug) => slug !== '');
	return `${[...slugs, day.replaceAll('-', '')].join('_')}.${extension}`;
}

/** The name of a document's file: what it is, its title, and the period of its figure or its subtitle. */
export function nameDocument(document: ExportDocument, extension: string): string {
	const words = messagesIn(document.language).exportSheets.file;
	const [first, ...others] = document.blocks;
	if (first?.kind !== 'figure' || others.length > 0)
		return nameFile([words.briefing, document.title, document.subtitle], document.madeOn, extension);
	const kind = first.chart === null && first.picture === null ? words.table : words.chart;
	return nameFile([kind, first.title, first.period], document.madeOn, extension);
}

function slugOf(part: string): string {
	const words = part
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[đð]/giu, 'd')
		.toLowerCase()
		.split(/[^a-z0-9]+/u)
		.filter((word) => word !== '');
	let slug = (words.shift() ?? '').slice(0, PART_LENGTH);
	for (const word of words) {
		if (slug.length + 1 + word.length > PART_LENGTH) break;
		slug += `-${word}`;
	}
	return slug;
}
