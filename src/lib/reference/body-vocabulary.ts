import type { BodyKey } from '../domain/brand';
import { foldText } from '../domain/fold';
import { joinBodies, splitBody } from '../domain/joint-body';
import { NameIndex } from './name-index';
import { parseTable, splitList } from './parse-table';
import type { BodyVocabulary } from './reference';
import { buildVocabulary } from './vocabulary';

/** `Sở TT&TT tỉnh Trà Vinh` is the Sở: the province stands in its own column. */
const OF_A_PROVINCE = /^(.+?)(\s+tỉnh)\s+\S.*$/u;

/**
 * The bodies of data/reference/bodies.csv. `successors` names, by indicator group, who carries a series on after
 * the reform of 2025 (`telecom=so_khcn`). A merger of two bodies into one is no succession: their series were
 * two, and continuing both under one name would make one replace the other.
 */
export function buildBodyVocabulary(csv: string): BodyVocabulary {
	const rows = parseTable(csv, ['code', 'name_vi', 'name_en', 'synonyms', 'successors']);
	const terms = buildVocabulary<BodyKey>(csv);
	const byKey = new Map(terms.all.map((term) => [term.code, term]));
	const successors = new Map<string, string>();
	for (const row of rows) {
		for (const pair of splitList(row.successors)) {
			const [group = '', successor = ''] = pair.split('=');
			terms.get(successor as BodyKey);
			successors.set(`${row.code} ${group}`, successor);
		}
	}
	const index = new NameIndex(
		rows.flatMap((row) =>
			[row.code, row.name_vi, row.name_en, ...splitList(row.synonyms)].map(
				(name) => [name, row.code as BodyKey] as const
			)
		)
	);

	function keyOfOne(text: string): string {
		const [, stem, unit] = OF_A_PROVINCE.exec(foldText(text)) ?? [];
		const spellings = stem === undefined ? [text] : [text, stem + (unit ?? ''), stem];
		for (const spelling of spellings) {
			const found = index.match(spelling);
			if (found.kind === 'match') return found.value;
		}
		return foldText(text);
	}
	return {
		all: terms.all,
		key: (text) => joinBodies(splitList(text).map(keyOfOne)),
		nameOf: (key, language) =>
			splitBody(key)
				.map((one) => {
					const term = byKey.get(one);
					if (term === undefined) return one;
					return language === 'vi' ? term.nameVi : term.nameEn;
				})
				.join(language === 'vi' ? ' và ' : ' and '),
		producerOf: (key, group) =>
			joinBodies(splitBody(key).map((one) => successors.get(`${one} ${group}`) ?? one))
	};
}
