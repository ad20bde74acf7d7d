import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExplore } from '../../../src/lib/db/load-explore';
import type { IsoDay } from '../../../src/lib/domain/brand';
import type { Figure } from '../../../src/lib/domain/figure';
import { halfPeriod, yearPeriod } from '../../../src/lib/domain/make-period';
import { AppError } from '../../../src/lib/domain/app-error';
import { askExplore, type ExploreAnswer } from '../../../src/lib/query/explore/ask-explore';
import { makeExplorer, type Explorer } from '../../../src/lib/query/explore/explorer';
import { listRows } from '../../../src/lib/query/explore/list-rows';
import { reconcile } from '../../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../../src/lib/reference/bundled';
import { EXPLORE_TABLES } from '../../../src/lib/sql/explore/explore-tables';
import { RELATIONS } from '../../../src/lib/sql/explore/relations';
import { formStatement } from '../../../src/lib/sql/statement';
import { ENGINE_TIMEOUT, startNodeEngine } from '../../db/start-node-engine';
import { figuresOfFile, indicator, joinedOf, LANG_SON, topics, TRA_VINH } from '../small-data';

const reference = bundledReference();
const never = new AbortController().signal;
const at = { indicator: indicator('leaflet'), unit: 'tờ', unitText: 'tờ' };
const FIGURES: Figure[] = figuresOfFile('a.csv', 0, [
	{ ...at, province: TRA_VINH, value: 120, period: yearPeriod(2020) },
	{ ...at, province: TRA_VINH, value: 50, period: halfPeriod(2020, 1) },
	{ ...at, province: LANG_SON, value: 30, period: halfPeriod(2020, 1) },
	{ ...at, province: LANG_SON, value: 40, period: yearPeriod(2021) },
	{
		...at,
		province: LANG_SON,
		value: 34,
		period: yearPeriod(2018),
		report: 'r1' as Figure['report'],
		effectiveDate: '2019-05-15' as IsoDay
	},
	{
		...at,
		province: LANG_SON,
		value: 36,
		period: yearPeriod(2018),
		report: 'r2' as Figure['report'],
		effectiveDate: '2019-12-01' as IsoDay
	},
	{ ...at, province: TRA_VINH, value: 9, period: yearPeriod(2016), topics: topics('crime', 'drugs') },
	{ ...at, province: TRA_VINH, value: 7, period: yearPeriod(2016), topics: topics('drugs', 'trafficking') },
	{ ...at, province: TRA_VINH, value: null, period: yearPeriod(2015) },
	{ ...at, province: TRA_VINH, value: 1000, period: yearPeriod(2020), synthetic: true }
]);

let explorer: Explorer;
beforeAll(async () => {
	const engine = await startNodeEngine();
	const real = FIGURES.filter(({ synthetic }) => !synthetic);
	await loadExplore(engine, {
		joined: joinedOf([FIGURES]),
		sets: { data: 'real' },
		nameOfPlace: (id) => reference.places.get(id).nameVi,
		nameOfIndicator: (code) => reference.indicators.get(code).nameVi,
		tables: listRows({ reports: [], statements: [], links: [] }, { data: 'real' }, reference)
	});
	const reconciled = reconcile(real, reference);
	explorer = makeExplorer(engine, () => Promise.resolve({ figures: real, reconciled }), reference);
}, ENGINE_TIMEOUT.timeout);
afterAll(() => explorer.close());

const run = (text: string): Promise<ExploreAnswer> => askExplore(explorer, text, never);
async function rowsOf(text: string) {
	const answer = await run(text);
	if (answer.kind === 'refused') throw new Error(answer.refusal.reason);
	const { columns, length } = answer.result;
	return Array.from({ length }, (_, row) => columns.map(({ cells }) => cells[row]));
}
async function mixedIn(text: string): Promise<readonly string[]> {
	const answer = await run(text);
	return answer.kind === 'refused' ? [answer.refusal.reason] : answer.mixed.map(({ axis }) => axis);
}

describe('what may be asked', ENGINE_TIMEOUT, () => {
	it('has every documented column with its documented type, and nothing else by name', async () => {
		for (const [name, columns] of Object.entries(RELATIONS)) {
			const relation = name === 'totals' ? "totals('2020-01-01', '2020-12-31')" : name;
			expect(await rowsOf(`SELECT column_name, column_type FROM (DESCRIBE FROM ${relation})`)).toEqual(
				Object.entries(columns).map(([column, type]) => [column, type])
			);
		}
		expect((await rowsOf('SHOW TABLES')).map(([name]) => name).sort()).toEqual(
			Object.keys(RELATIONS)
				.filter((name) => name !== 'totals')
				.sort()
		);
		for (const table of EXPLORE_TABLES.filter((name) => !(name in RELATIONS)))
			await expect(run(`SELECT * FROM ${table}`)).rejects.toMatchObject({ kind: 'query' });
	});

	it('gives figures as reported, only of the chosen data, days as days and missing as missing', async () => {
		expect(
			await rowsOf(
				'SELECT province, indicator, year(period_start), period_end, value, missing, synthetic, line FROM figures ORDER BY line'
			)
		).toEqual([
			['Trà Vinh', 'leaflet', 2020, '2020-12-31', 120, null, false, 2],
			['Trà Vinh', 'leaflet', 2020, '2020-06-30', 50, null, false, 3],
			['Lạng Sơn', 'leaflet', 2020, '2020-06-30', 30, null, false, 4],
			['Lạng Sơn', 'leaflet', 2021, '2021-12-31', 40, null, false, 5],
			['Lạng Sơn', 'leaflet', 2018, '2018-12-31', 34, null, false, 6],
			['Lạng Sơn', 'leaflet', 2018, '2018-12-31', 36, null, false, 7],
			['Trà Vinh', 'leaflet', 2016, '2016-12-31', 9, null, false, 8],
			['Trà Vinh', 'leaflet', 2016, '2016-12-31', 7, null, false, 9],
			['Trà Vinh', 'leaflet', 2015, '2015-12-31', null, 'blank', false, 10]
		]);
	});

	it('applies part and whole in totals: the year is 120, the second half what is left, none is none', async () => {
		const ask = (from: string, to: string) =>
			rowsOf(
				`SELECT province, status, value FROM totals('${from}', '${to}') WHERE topics IS NULL ORDER BY province DESC`
			);
		expect(await ask('2020-01-01', '2020-12-31')).toEqual([
			['Trà Vinh', 'reported', 120],
			['Lạng Sơn', 'pieced', 30]
		]);
		expect(await ask('2020-07-01', '2020-12-31')).toEqual([
			['Trà Vinh', 'derived', 70],
			['Lạng Sơn', 'none', null]
		]);
		expect(await ask('2018-01-01', '2018-12-31')).toContainEqual(['Lạng Sơn', 'reported', 36]);
	});

	it('answers several windows in one statement, and each time only those that are named', async () => {
		expect(
			await rowsOf(
				"SELECT first_day, sum(value) FROM (FROM totals('2020-01-01', '2020-06-30') UNION ALL FROM totals('2021-01-01', '2021-12-31')) GROUP BY ALL ORDER BY ALL"
			)
		).toEqual([
			['2020-01-01', 80],
			['2021-01-01', 40]
		]);
	});

	it('keeps the order, the names alike and the digits beyond a double', async () => {
		expect(await rowsOf('SELECT id AS a, -id AS a FROM figures ORDER BY id DESC LIMIT 2')).toEqual([
			[8, -8],
			[7, -7]
		]);
		expect(await rowsOf('SELECT 9007199254740993, 1.50::DECIMAL(4, 2), [1, 2], NULL, 1 = 1 -- end')).toEqual([
			['9007199254740993', 1.5, '[1, 2]', null, true]
		]);
	});

	it('shows a hundred thousand rows at most, and says that there are more', async () => {
		const answer = await run('SELECT range FROM range(100001)');
		expect(answer).toMatchObject({ kind: 'result', result: { length: 100_000, isCut: true } });
	});
});

describe('hostile statements', ENGINE_TIMEOUT, () => {
	const count = formStatement<{ rows: number }>(() => 'SELECT count(*) AS rows FROM store.coded.figure');

	it.each([
		'SELECT 1; DROP VIEW figures',
		'SELECT 1) AS result; DROP VIEW figures; --',
		'SELECT 1) AS a, (SELECT 2',
		"COPY figures TO 'x.csv'",
		"ATTACH 'x.db'",
		'INSTALL icu',
		'PRAGMA database_list',
		"SELECT * FROM read_csv('x.csv')",
		"SELECT * FROM 'x.csv'",
		"SELECT * FROM 'https://example.org/x.csv'",
		'SET lock_configuration = false',
		'WITH x AS (DELETE FROM figures RETURNING *) SELECT * FROM x',
		"SELECT * FROM query('DROP VIEW figures')"
	])('changes nothing: %s', async (text) => {
		const answer = await run(text).catch((error: unknown) => error);
		if (answer instanceof AppError) expect(answer.kind).toBe('query');
		else expect(answer).toMatchObject({ kind: 'refused' });
		expect(await explorer.engine.run(count)).toEqual([{ rows: 9 }]);
	});

	it.each([
		'SELECT 1; DROP VIEW figures',
		'SELECT 1) AS result; DROP VIEW figures; --',
		"SELECT * FROM read_csv('x.csv')",
		'PIVOT figures ON province USING sum(low)'
	])('is refused by the engine too, whose check runs nothing: %s', async (text) => {
		const probe = formStatement(() => `SELECT * FROM (\n${text}\n) AS result`);
		await expect(explorer.engine.check(probe)).rejects.toMatchObject({ kind: 'query' });
		expect(await explorer.engine.run(count)).toEqual([{ rows: 9 }]);
	});

	it('ends a statement that runs long, and answers the next one', async () => {
		const controller = new AbortController();
		const long = askExplore(
			explorer,
			'SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b',
			controller.signal
		);
		setTimeout(() => controller.abort(), 50);
		await expect(long).rejects.toMatchObject({ kind: 'cancelled' });
		expect(await rowsOf('SELECT count(*) FROM figures')).toEqual([[9]]);
	});
});

describe('a sum over figures', ENGINE_TIMEOUT, () => {
	it.each([
		["SELECT sum(value) FROM figures WHERE province = 'Trà Vinh' AND year(period_start) = 2020", ['time']],
		['SELECT province, sum(value) FROM figures WHERE year(period_start) = 2020 GROUP BY ALL', ['time']],
		['WITH f AS (SELECT * FROM figures) SELECT avg(low) FROM f WHERE year(period_end) = 2020', ['time']],
		['SELECT province, period, sum(value) FROM figures WHERE year(period_start) > 2018 GROUP BY ALL', []],
		["SELECT sum(value) FROM figures WHERE period_type = 'half'", []],
		["SELECT sum(value) FROM figures WHERE province = 'Lạng Sơn' AND year(period_start) >= 2020", []],
		['SELECT sum(value) FROM figures WHERE year(period_start) = 2018', ['revision']],
		["SELECT sum(value) FROM figures WHERE year(period_start) = 2018 AND report = 'r2'", []],
		['SELECT sum(value) FROM figures WHERE year(period_start) = 2016', ['overlap']],
		["SELECT sum(value) FROM figures WHERE topics = 'crime; drugs'", []],
		['SELECT count(*), max(value) FROM figures', []],
		["SELECT sum(value) FROM totals('2020-01-01', '2020-12-31')", []],
		["SELECT sum(value) FROM totals('2016-01-01', '2016-12-31')", ['overlap']],
		[
			"SELECT sum(value) FROM (FROM totals('2020-01-01', '2020-12-31') UNION ALL FROM totals('2020-01-01', '2020-06-30'))",
			['window']
		]
	])('%s: %j', async (text, axes) => expect(await mixedIn(text)).toEqual(axes));

	it('names the column and the periods that were added to each other', async () => {
		expect(
			await run('SELECT province, sum(value) AS s FROM figures WHERE year(period_start) = 2020 GROUP BY ALL')
		).toMatchObject({
			mixed: [{ axis: 'time', levels: ['year', 'half'], columns: ['s'], rows: 1 }]
		});
	});

	it('leaves nothing out of what is asked next', async () => {
		await run('SELECT sum(value) FROM figures');
		expect(await rowsOf('SELECT count(*) FROM figures')).toEqual([[9]]);
	});
});
