import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import { NO_MEMORY } from '../../src/lib/domain/import-memory';
import { readDecisions, readImportMemory } from '../../src/lib/domain/read-decisions';

const WHOLE: FileDecisions = {
	version: 1,
	encoding: 'tcvn3',
	repair: 'utf8_as_1258',
	delimiter: '\t',
	sheet: 'Biểu 1',
	header: { kind: 'rows', line: 6, rows: 2 },
	kind: 'activities',
	columns: [
		{ column: { header: '__proto__', occurrence: 1 }, is: { kind: 'column', name: 'value' } },
		{ column: { header: 'Ghi chú', occurrence: 2 }, is: { kind: 'ignore' } },
		{ column: { header: 'x', occurrence: 1 }, is: { kind: 'note' } }
	],
	constants: [{ column: 'province', text: 'Trà Vinh' }],
	crosstab: {
		kind: 'spread',
		spread: 'period',
		columns: [
			{
				column: { header: 'T1', occurrence: 1 },
				role: 'value',
				sets: [{ column: 'period', text: 'tháng 1/2024' }]
			},
			{ column: { header: 'Cộng', occurrence: 1 }, role: 'total', sets: [] }
		]
	},
	numbers: [{ column: { header: 'T1', occurrence: 1 }, style: 'vi' }],
	dates: [{ column: { header: 'Ngày', occurrence: 1 }, order: 'mdy' }],
	dash: 'zero',
	sections: [{ level: 'roman', column: 'indicator' }],
	rows: [
		{ line: 9, fate: 'take' },
		{ line: 12, fate: 'drop' }
	],
	edits: [
		{ line: 10, column: { header: 'T1', occurrence: 1 }, text: '5', by: 'An', at: '2026-11-29T08:00:00Z' }
	],
	duplicates: [14]
};

const problemsOf = (value: unknown) => {
	const read = readDecisions(value);
	return read.kind === 'problems' ? read.problems.map(({ path, code }) => `${path}: ${code}`) : [];
};

describe('decisions from outside', () => {
	it('come back whole through JSON', () => {
		expect(readDecisions(JSON.parse(JSON.stringify(WHOLE)))).toEqual({ kind: 'read', value: WHOLE });
		expect(readDecisions({ version: 1 })).toEqual({ kind: 'read', value: NO_DECISIONS });
		expect(readDecisions({})).toEqual({ kind: 'read', value: NO_DECISIONS });
	});

	it.each([
		['no object', 5, [': type']],
		['a list', [], [': type']],
		['a newer version', { version: 2 }, ['version: choice']],
		['a misspelt field', { constant: [] }, ['constant: unknown_field']],
		['another encoding', { encoding: 'koi8-r' }, ['encoding: choice']],
		['a line before the first', { rows: [{ line: 0, fate: 'take' }] }, ['rows[0].line: range']],
		['half a line', { duplicates: [1.5] }, ['duplicates[0]: type']],
		['a column that is nothing', { columns: [{ column: { header: 'a' } }] }, ['columns[0].is.kind: choice']],
		[
			'an edit of nobody',
			{ edits: [{ line: 1, column: { header: 'a' }, text: 'b', at: '' }] },
			['edits[0].by: type']
		],
		['a header of three rows', { header: { kind: 'rows', line: 1, rows: 3 } }, ['header.rows: choice']],
		['too many columns', { columns: Array.from({ length: 1001 }) }, ['columns: too_many']],
		[
			'a cell beyond all measure',
			{ constants: [{ column: 'a', text: 'x'.repeat(1024 * 1024 + 1) }] },
			['constants[0].text: too_long']
		]
	])('%s is a problem with its place', (_, value, expected) => {
		expect(problemsOf(value)).toEqual(expected);
	});

	it('says at most twenty things', () => {
		const rows = Array.from({ length: 5000 }, () => ({ line: 'x', fate: 'y' }));
		expect(problemsOf({ rows })).toHaveLength(20);
	});

	it('take nothing from prototypes and leave them alone', () => {
		expect(readDecisions(JSON.parse('{"__proto__": {"dash": "zero"}}')).kind).toBe('problems');
		expect(readDecisions(Object.create({ dash: 'zero' }))).toEqual({ kind: 'read', value: NO_DECISIONS });
		expect(Object.keys(Object.prototype)).toEqual([]);
	});

	it('never throw, whatever stands there', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (value, part) => {
				expect(['read', 'problems']).toContain(readDecisions(value).kind);
				expect(['read', 'problems']).toContain(readDecisions({ columns: [part], header: part }).kind);
				expect(['read', 'problems']).toContain(readImportMemory({ aliases: part }).kind);
			})
		);
	});
});

describe('a memory from outside', () => {
	it('comes back whole through JSON', () => {
		const memory = {
			version: 1,
			aliases: [{ kind: 'province', written: 'constructor', code: 'qd124:84' }],
			mappings: [{ signature: 'ab12', kind: 'activities', columns: WHOLE.columns }]
		};
		expect(readImportMemory(JSON.parse(JSON.stringify(memory)))).toEqual({ kind: 'read', value: memory });
		expect(readImportMemory({})).toEqual({ kind: 'read', value: NO_MEMORY });
		expect(readImportMemory({ aliases: [{ kind: 'body', written: 'a', code: 'b' }] }).kind).toBe('problems');
	});
});
