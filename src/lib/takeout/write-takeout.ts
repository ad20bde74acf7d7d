import type { LooseDate } from '../domain/report';
import type { OnProgress } from '../export/ask-worker';
import { writeTables } from '../export/write-document';
import type { NamedTable, WorkbookOptions } from '../export/sheets/write-workbook';
import { formatLooseDate } from '../i18n/format/format-loose-date';
import { formatNumber } from '../i18n/format/format-number';
import type { Reference } from '../reference/reference';
import { layGround, type Ground } from './ground';
import { tabulateFigures } from './tabulate-figures';
import { tabulateFiles } from './tabulate-files';
import { tabulateFindings, tabulateHeld } from './tabulate-findings';
import { tabulateHistory, tabulateKept } from './tabulate-kept';
import { tabulateKind, type ItemKind } from './tabulate-kind';
import { tabulateRevisions } from './tabulate-revisions';
import type { Takeout } from './takeout';
import type { ExportTable } from '../export/model';

type SheetKey = keyof Ground['words']['sheets'];

const kindTable =
	(kind: ItemKind) =>
	(ground: Ground): ExportTable =>
		tabulateKind(kind, ground);

/** The sheets in their order; that of the figures comes first, as the importer takes the first it knows. */
const SHEETS: readonly (readonly [SheetKey, (ground: Ground) => ExportTable])[] = [
	['figures', tabulateFigures],
	['statements', kindTable('statements')],
	['links', kindTable('links')],
	['followUps', kindTable('follow_ups')],
	['recurrences', kindTable('recurrences')],
	['categories', kindTable('categories')],
	['reports', kindTable('reports')],
	['deadlines', kindTable('deadlines')],
	['cited', kindTable('documents_cited')],
	['revisions', tabulateRevisions],
	['findings', tabulateFindings],
	['held', tabulateHeld],
	['files', tabulateFiles],
	['kept', tabulateKept],
	['history', tabulateHistory]
];

/** Everything of a workspace as tables, a sheet each, in order; `onProgress` hears of each that is done. */
export function tablesOf(
	takeout: Takeout,
	reference: Reference,
	onProgress: OnProgress = () => undefined
): { readonly tables: readonly NamedTable[]; readonly options: WorkbookOptions } {
	onProgress(0, SHEETS.length);
	const ground = layGround(takeout, reference);
	const { words } = ground;
	const tables = SHEETS.map(([key, tabulateSheet], at): NamedTable => {
		const table = tabulateSheet(ground);
		onProgress(at + 1, SHEETS.length);
		return { ...words.sheets[key], table };
	});
	return { tables, options: describeBook(ground) };
}

/** Everything of a workspace as the bytes of one workbook. */
export async function writeTakeout(
	takeout: Takeout,
	reference: Reference,
	onProgress?: OnProgress
): Promise<Uint8Array> {
	const { tables, options } = tablesOf(takeout, reference, onProgress);
	return writeTables(tables, options);
}

function describeBook(ground: Ground): WorkbookOptions {
	const { takeout, words, messages, figures, joined } = ground;
	const isSynthetic =
		figures.some(({ synthetic }) => synthetic) || joined.statements.some(({ synthetic }) => synthetic);
	return {
		title: words.title(takeout.name),
		subtitle: takeout.chosen,
		language: takeout.language,
		madeOn: takeout.madeOn,
		stamp: isSynthetic ? messages.takeout.stamp : '',
		notes: [wordAsOf(ground), words.notIn, words.again, words.own.note].filter((text) => text !== '')
	};
}

/** Up to which day the data are, and how many documents do not say. */
function wordAsOf({ joined, words, language }: Ground): string {
	const ends = joined.reports.map(({ cutOff, date }): LooseDate | null =>
		cutOff === null ? date : { text: cutOff, day: cutOff, precision: 'day' }
	);
	const dated = ends.filter((end) => end !== null).sort((one, other) => (one.day < other.day ? 1 : -1));
	const [latest] = dated;
	const undated = ends.length - dated.length;
	if (latest === undefined) return '';
	return words.asOf(formatLooseDate(latest, language), undated === 0 ? '' : formatNumber(undated, language));
}
