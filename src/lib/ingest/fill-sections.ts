import type { SectionDecision } from '../domain/decisions';
import { codeAt, packCodes } from '../domain/codes';
import type { Coded } from '../domain/figure-table';
import type { FindingList } from './finding-list';
import type { SectionRow, TextTable } from './text-table';

/** The section of a level over each row, `''` before the first. A section of a higher level ends those within it. */
function sectionTexts(table: TextTable, level: SectionRow['level']): string[] {
	const texts = Array.from({ length: table.length }, () => '');
	const own = table.sections.filter((section) => section.level === level || section.level === 'letter');
	for (const [index, section] of own.entries()) {
		const end = own[index + 1]?.after ?? table.length;
		texts.fill(section.level === level ? section.text : '', section.after, end);
	}
	return texts;
}

function codeTexts(texts: readonly string[]): Coded<string> {
	const codeOf = new Map<string, number>();
	const codes = Int32Array.from(texts, (text) => {
		const code = codeOf.get(text) ?? codeOf.size;
		codeOf.set(text, code);
		return code;
	});
	return { codes: packCodes(codes, codeOf.size), values: [...codeOf.keys()] };
}

/**
 * Fills columns from the sections of the table, as decided: the blank cells of a column that is there, or a new column
 * under the format's own name. Returns the table and where the columns now are.
 */
export function fillSections(
	table: TextTable,
	at: ReadonlyMap<string, number>,
	decisions: readonly SectionDecision[],
	findings: FindingList
): { readonly table: TextTable; readonly at: ReadonlyMap<string, number> } {
	let filled = table;
	const places = new Map(at);
	for (const { level, column: name } of decisions) {
		if (!table.sections.some((section) => section.level === level)) {
			findings.add('decision.unfit', 'warning', { column: name, params: { what: 'section' } });
		}
		const texts = sectionTexts(table, level);
		const index = places.get(name);
		const own = index === undefined ? undefined : filled.columns[index];
		const column = codeTexts(
			texts.map((text, row) => {
				const written = own?.values[codeAt(own, row)] ?? '';
				return written.trim() === '' ? text : written;
			})
		);
		if (index === undefined) {
			places.set(name, filled.columns.length);
			filled = {
				...filled,
				header: [...filled.header, name],
				parts: [...filled.parts, [name]],
				columns: [...filled.columns, column]
			};
		} else {
			filled = { ...filled, columns: filled.columns.map((other, one) => (one === index ? column : other)) };
		}
	}
	return { table: filled, at: places };
}
