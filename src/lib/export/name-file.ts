import type { IsoDay } from '../domain/brand';
import { messagesIn } from '../i18n/messages-in';
import type { ExportDocument, ExportFigure } from './model';

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

/** The name of a briefing's file, however little it holds: what it is, its title and its subtitle. */
export function nameBriefing(
	{ title, subtitle, language, madeOn }: ExportDocument,
	extension: string
): string {
	return nameFile([messagesIn(language).exportSheets.file.briefing, title, subtitle], madeOn, extension);
}

/** The name of the file of one figure: whether it is drawn, its title and its period. */
export function nameFigure(
	{ chart, picture, title, period }: ExportFigure,
	{ language, madeOn }: Pick<ExportDocument, 'language' | 'madeOn'>,
	extension: string
): string {
	const words = messagesIn(language).exportSheets.file;
	const kind = chart === null && picture === null ? words.table : words.chart;
	return nameFile([kind, title, period], madeOn, extension);
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
