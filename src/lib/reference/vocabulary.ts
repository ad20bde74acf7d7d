import { NameIndex } from './name-index';
import { parseTable, splitList } from './parse-table';
import type { Term, Vocabulary } from './reference';

interface TermRow {
	readonly code: string;
	readonly name_vi: string;
	readonly name_en: string;
	readonly synonyms: string;
	readonly short_vi?: string;
	readonly short_en?: string;
	readonly group?: string;
	readonly parent?: string;
}

/** The chain of wider terms, nearest first. A parent that is not in the list, or a circle, throws. */
export function ancestorsOf(code: string, parents: ReadonlyMap<string, string>): readonly string[] {
	const chain: string[] = [];
	for (let at = parents.get(code) ?? ''; at !== ''; at = parents.get(at) ?? '') {
		if (!parents.has(at)) throw new Error(`Reference list: parent ${at} of ${code} is missing`);
		if (chain.includes(at)) throw new Error(`Reference list: ${code} contains itself`);
		chain.push(at);
	}
	return chain;
}

/**
 * A closed list of terms from a CSV with `code, name_vi, name_en, synonyms` and perhaps short names, `group` and
 * `parent`.
 * Names in both languages, codes and synonyms all match. `get` throws for a code that is not in the list.
 */
export function buildVocabulary<Code extends string>(csv: string): Vocabulary<Code> {
	const rows: readonly TermRow[] = parseTable(csv, ['code', 'name_vi', 'name_en', 'synonyms']);
	const parents = new Map(rows.map((row) => [row.code, row.parent ?? '']));
	const terms = new Map<string, Term<Code>>();
	const names: [string, Code][] = [];
	for (const row of rows) {
		const code = row.code as Code;
		terms.set(code, {
			code,
			nameVi: row.name_vi,
			nameEn: row.name_en,
			shortVi: row.short_vi ?? row.name_vi,
			shortEn: row.short_en ?? row.name_en,
			group: row.group ?? '',
			ancestors: ancestorsOf(code, parents) as readonly Code[]
		});
		for (const name of [row.code, row.name_vi, row.name_en, ...splitList(row.synonyms)])
			names.push([name, code]);
	}
	const index = new NameIndex(names);
	return {
		all: [...terms.values()],
		get(code) {
			const term = terms.get(code);
			if (term === undefined) throw new Error(`No such term: ${code}`);
			return term;
		},
		match: (text) => index.match(text),
		suggest: (text, count) => index.suggest(text, count)
	};
}
