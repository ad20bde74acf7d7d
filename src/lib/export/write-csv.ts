import type { IsoDay } from '../domain/brand';
import type { Messages } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { csvColumnsOf, type CsvColumn } from './csv-columns';
import { csvFileOf } from './csv-file';
import { CSV_WRITING, type CsvProfile, type CsvWriting } from './csv-profile';
import { writeCsvText } from './csv-text';
import type { ExportDocument, ExportFigure } from './model';
import { nameApart } from './name-apart';

/** What a CSV can be told: who reads it. */
export interface CsvOptions {
	readonly profile: CsvProfile;
}

/**
 * The table of one figure as CSV: UTF-8 with a byte-order mark, CRLF, the separator and numbers of the profile, one
 * line of headings, no `sep=` line (it makes Excel disregard the mark). What must not be parted from the numbers
 * stands in columns at the right, alike in every row: lines above or below the table would break it for whoever reads,
 * sorts, filters or joins it, and a row that is copied elsewhere takes its source along. Expects a cleaned document with
 * one figure, since a CSV is one table; text around it is left out.
 */
export function writeCsv({ blocks, language, madeOn }: ExportDocument, { profile }: CsvOptions): Uint8Array {
	const [figure, ...others] = blocks.filter((block) => block.kind === 'figure');
	if (figure === undefined || others.length > 0) throw new RangeError('a CSV is made of exactly one figure');
	const words = messagesIn(language).exportSheets;
	const writing = CSV_WRITING[profile];
	const columns = [
		...csvColumnsOf(figure.table, profile, words.heading),
		...evidenceColumns(figure, madeOn, profile, words, writing)
	];
	const headings = nameApart(
		columns.map(({ heading }) => heading),
		(name, count) => words.heading.again(name, String(count))
	);
	const rows = figure.table.rows.map((_, row) => columns.map(({ fields }) => fields[row] ?? ''));
	return csvFileOf([headings.map(writeCsvText), ...rows], profile);
}

/** Columns alike in every row; for Excel without those that would be empty. */
function evidenceColumns(
	figure: ExportFigure,
	madeOn: IsoDay,
	profile: CsvProfile,
	{ label }: Messages['exportSheets'],
	writing: CsvWriting
): readonly CsvColumn[] {
	const texts: readonly (readonly [string, string])[] = [
		[label.title, figure.title],
		[label.measure, figure.measure],
		[label.period, figure.period],
		[label.filters, figure.filters],
		[label.allNotes, figure.notes.join(' ')],
		[label.source, figure.source],
		[label.asOf, figure.asOf],
		[label.stamp, figure.stamp]
	];
	const shown = profile === 'software' ? texts : texts.filter(([, text]) => text !== '');
	return [
		...shown.map(([heading, text]) => ({ heading, field: writeCsvText(text) })),
		{ heading: label.madeOn, field: writing.day(madeOn) }
	].map(({ heading, field }) => ({ heading, fields: figure.table.rows.map(() => field) }));
}
