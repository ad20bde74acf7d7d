import type { CategoryEntry } from '../domain/category';
import { foldText } from '../domain/fold';
import { splitList } from '../reference/parse-table';
import type { ReadContext } from './read-context';
import { CATEGORY_LISTS, readWord } from './read-words';
import type { ColumnPlaces } from './recognise-kind';
import { readItems, type ItemsReading } from './row-cells';
import type { TextTable } from './text-table';

/** A code is a word of its own: lower-case letters, digits and `_`, so that no name can be taken for it. */
const CODE = /^[a-z][a-z0-9_]{0,39}$/u;
/** What `may_answer` says where a direction answers none: a blank cell leaves it as it is. */
const NONE: ReadonlySet<string> = new Set(['none', 'không']);

function answersOf(text: string): readonly string[] | null {
	if (text === '') return null;
	return NONE.has(foldText(text)) ? [] : splitList(text);
}

/** Reads a *categories* file. Whether the limitations it may answer exist is known only when all files are joined. */
export function readCategories(
	table: TextTable,
	places: ColumnPlaces,
	context: ReadContext
): ItemsReading<CategoryEntry> {
	return readItems(table, places, context, (row) => {
		const list = row.take(readWord(CATEGORY_LISTS, row.text('list')));
		const [code, nameVi] = [row.text('code'), row.text('name_vi')];
		if (!CODE.test(code)) row.hold(code === '' ? 'cell.missing' : 'category.code', 'code', code);
		if (nameVi === '') row.hold('cell.missing', 'name_vi', '');
		if (list === null) return null;
		return {
			list,
			code,
			nameVi,
			nameEn: row.text('name_en') || nameVi,
			synonyms: splitList(row.text('synonyms')),
			mayAnswer: list === 'direction' ? answersOf(row.text('may_answer')) : null,
			provenance: row.provenance
		};
	});
}
