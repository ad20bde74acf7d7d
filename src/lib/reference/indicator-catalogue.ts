import type { IndicatorCode } from '../domain/brand';
import { NameIndex } from './name-index';
import { parseTable, splitList } from './parse-table';
import type { Indicator, IndicatorCatalogue, IndicatorKind, Match } from './reference';
import { ancestorsOf } from './vocabulary';

const COLUMNS = [
	'code',
	'name_vi',
	'name_en',
	'unit_vi',
	'unit_en',
	'kind',
	'group',
	'parent',
	'additive_over_time',
	'additive_across_provinces',
	'synonyms'
] as const;

function kindOf(text: string): IndicatorKind {
	if (text === 'flow' || text === 'stock' || text === 'rate') return text;
	throw new Error(`Indicator kind ${text}`);
}

/**
 * The catalogue of data/reference/indicators.csv and its groups, in the order of the files. A bare unit (`cuộc`,
 * `lượt`) is no indicator's name: shared by several it is ambiguous, held by one it is only a suggestion.
 */
export function buildIndicatorCatalogue(csv: string, groupsCsv: string): IndicatorCatalogue {
	const rows = parseTable(csv, COLUMNS);
	const groups = parseTable(groupsCsv, ['code', 'name_vi', 'name_en']).map((row) => ({
		code: row.code,
		nameVi: row.name_vi,
		nameEn: row.name_en
	}));
	const parents = new Map<string, string>(rows.map((row) => [row.code, row.parent]));
	const byCode = new Map<string, Indicator>();
	const names: [string, IndicatorCode][] = [];
	const units: [string, IndicatorCode][] = [];
	for (const row of rows) {
		const code = row.code as IndicatorCode;
		if (!groups.some((group) => group.code === row.group)) throw new Error(`Indicator group ${row.group}`);
		byCode.set(code, {
			code,
			nameVi: row.name_vi,
			nameEn: row.name_en,
			unitVi: row.unit_vi,
			unitEn: row.unit_en,
			kind: kindOf(row.kind),
			group: row.group,
			parent: (ancestorsOf(code, parents)[0] ?? null) as IndicatorCode | null,
			additiveOverTime: row.additive_over_time === 'yes',
			additiveAcrossProvinces: row.additive_across_provinces === 'yes'
		});
		for (const name of [row.code, row.name_vi, row.name_en, ...splitList(row.synonyms)])
			names.push([name, code]);
		units.push([row.unit_vi, code]);
	}
	const nameIndex = new NameIndex(names);
	const unitIndex = new NameIndex(units);

	function match(text: string): Match<IndicatorCode> {
		const named = nameIndex.match(text);
		if (named.kind !== 'unknown') return named;
		const unit = unitIndex.match(text);
		if (unit.kind === 'match') return { kind: 'unknown', suggestion: unit.value };
		return unit.kind === 'ambiguous' ? unit : named;
	}

	return {
		all: [...byCode.values()],
		groups,
		get(code) {
			const indicator = byCode.get(code);
			if (indicator === undefined) throw new Error(`No such indicator: ${code}`);
			return indicator;
		},
		match,
		suggest(text, count) {
			const byUnit = unitIndex.match(text);
			const shared =
				byUnit.kind === 'match' ? [byUnit.value] : byUnit.kind === 'ambiguous' ? byUnit.candidates : [];
			return [...new Set([...shared, ...nameIndex.suggest(text, count)])].slice(0, count);
		}
	};
}
