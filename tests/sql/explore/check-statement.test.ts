import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../src/lib/sql/explore/check-statement';
import { findWindows } from '../../../src/lib/sql/explore/find-windows';

const reasonOf = (text: string): string => {
	const checked = checkStatement(text);
	return checked.kind === 'refused' ? checked.reason : 'fit';
};

describe('a typed statement', () => {
	it.each([
		['SELECT 1', 'fit'],
		['  -- đếm\nselect count(*) from figures;\n', 'fit'],
		["SELECT 'a;b', $$;)$$, E'\\';', \"c;d\" FROM figures", 'fit'],
		['(SELECT 1) UNION (SELECT 2)', 'fit'],
		['WITH a AS (SELECT 1) SELECT * FROM a', 'fit'],
		['DESCRIBE figures', 'fit'],
		['FROM figures', 'fit'],
		['SELECT /* a /* b */ c */ 1', 'fit'],
		['', 'empty'],
		[';', 'empty'],
		['-- nothing', 'empty'],
		['SELECT 1; SELECT 2', 'several'],
		['SELECT 1; DROP TABLE figures', 'several'],
		['SELECT 1) AS a, (SELECT 2', 'unbalanced'],
		['SELECT 1) AS result; DROP TABLE figures; --', 'several'],
		['SELECT 1) AS result --', 'unbalanced'],
		['SELECT 1 /* ) AS result; DROP TABLE figures', 'unclosed'],
		["SELECT 'open", 'unclosed'],
		['SELECT "open', 'unclosed'],
		['SELECT $a$ open $b$', 'unclosed'],
		["COPY figures TO 'x.csv'", 'not_a_question'],
		["ATTACH 'x.db'", 'not_a_question'],
		['INSTALL icu', 'not_a_question'],
		['LOAD icu', 'not_a_question'],
		['PRAGMA database_list', 'not_a_question'],
		['SET lock_configuration = false', 'not_a_question'],
		['CALL pragma_version()', 'not_a_question'],
		['DELETE FROM figures', 'not_a_question'],
		['EXPLAIN SELECT 1', 'not_a_question'],
		["SELECT * FROM read_csv('a.csv')", 'forbidden'],
		["SELECT * FROM READ_TEXT ('a')", 'forbidden'],
		['SELECT * FROM "read_csv"(\'a.csv\')', 'forbidden'],
		["SELECT * FROM 'a.csv'", 'forbidden'],
		["SELECT * FROM glob('*')", 'forbidden'],
		["SELECT * FROM query('DROP TABLE figures')", 'forbidden'],
		['SELECT * FROM arrow_scan(1, 2, 3)', 'forbidden'],
		['SELECT * FROM duckdb_settings()', 'forbidden'],
		['SELECT * FROM store.coded.figure', 'forbidden'],
		['SELECT * FROM "coded" . figure', 'forbidden'],
		['SELECT * FROM information_schema.tables', 'forbidden'],
		['SELECT ?', 'parameter'],
		['SELECT $1', 'parameter']
	])('%s: %s', (text, reason) => expect(reasonOf(text)).toBe(reason));

	it('is always looked at to an end, and what passes has no semicolon outside its texts', () => {
		const piece = fc.constantFrom(
			"'",
			'"',
			'--',
			'\n',
			'/*',
			'*/',
			'(',
			')',
			';',
			'$$',
			'$a$',
			"E'",
			'\\',
			'select',
			' ',
			'a',
			'1'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const checked = checkStatement(`select ${pieces.join('')}`);
				if (checked.kind === 'fit')
					expect(checked.tokens.some(({ kind, value }) => kind === 'sign' && value === ';')).toBe(false);
			})
		);
	});
});

describe('the windows of totals', () => {
	const windowsOf = (text: string) => {
		const checked = checkStatement(text);
		return checked.kind === 'fit' ? findWindows(checked.tokens) : checked;
	};

	it('are read where both days are written out, each once', () => {
		expect(
			windowsOf(
				"SELECT * FROM totals('2020-01-01', '2020-12-31') a JOIN Totals(DATE '2020-01-01', DATE '2020-06-30') b ON a.province = b.province UNION FROM totals('2020-01-01', '2020-12-31')"
			)
		).toEqual([
			{ start: '2020-01-01', end: '2020-12-31' },
			{ start: '2020-01-01', end: '2020-06-30' }
		]);
		expect(windowsOf("SELECT totals FROM (SELECT 1 AS totals) -- totals('x')")).toEqual([]);
	});

	it.each([
		"FROM totals('2020-02-30', '2020-12-31')",
		"FROM totals('2020-12-31', '2020-01-01')",
		'FROM totals(period_start, period_end)',
		"FROM totals('2020-01-01')",
		"FROM totals('2020-01-01' || '', '2020-12-31')",
		'SELECT * FROM totals',
		'SELECT * FROM figures, totals'
	])('are asked for in words where they are not: %s', (text) => {
		expect(windowsOf(text)).toMatchObject({ reason: 'totals_days' });
	});
});
