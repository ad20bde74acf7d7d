import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureId } from '../../src/lib/domain/brand';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { bindStatement } from '../../src/lib/sql/bind-statement';
import { createLoad, dropLoad, switchToLoad } from '../../src/lib/sql/load';
import { lockSettings } from '../../src/lib/sql/lock-settings';
import { figuresByFilter, figuresByIds } from '../../src/lib/sql/select-figures';
import { formStatement } from '../../src/lib/sql/statement';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { joinedOf, NESTING, NO_FILTER, smallFiles } from '../query/small-data';
import { FULL_FILTER, QUESTIONS } from './statements';

/** Not in the database's build: it would be fetched from elsewhere when touched. */
const ABSENT =
	/json|icu|parquet|fts|excel|httpfs|current_date|today\(|now\(|collate|at time zone|timestamptz|->>|read_|copy |install|load /i;

describe('statements as text', () => {
	it('bind every value and name no value in the text', () => {
		const { text, params } = figuresByFilter(FULL_FILTER);
		expect(params).toEqual([
			0,
			2,
			'qd124:20',
			'qd124:84',
			'leaflets',
			'drugs',
			'portal',
			'so_tttt',
			'actual'
		]);
		for (const param of params.slice(2)) expect(text).not.toContain(String(param));
		expect(text.slice(text.indexOf('WHERE'))).toBe(
			'WHERE synthetic = $1::INTEGER AND origin <> $2::INTEGER' +
				' AND province IN (SELECT id FROM province WHERE value IN ($3, $4))' +
				' AND indicator IN (SELECT id FROM indicator WHERE value IN ($5))' +
				' AND topics IN (SELECT id FROM topic_reach WHERE value IN ($6))' +
				' AND channels IN (SELECT id FROM channel_reach WHERE value IN ($7))' +
				' AND body IN (SELECT id FROM body_reach WHERE value IN ($8))' +
				' AND kind IN (SELECT id FROM kind WHERE value IN ($9)) ORDER BY id'
		);
	});

	it('have no condition where nothing was chosen, and none for no id', () => {
		const everything = figuresByFilter({ ...NO_FILTER, published: true });
		expect(everything.text).toContain('FROM figure WHERE TRUE ORDER BY id');
		expect(everything.params).toEqual([]);
		expect(figuresByIds([]).text).toContain('WHERE FALSE');
		expect(figuresByIds([4, 2] as FigureId[]).params).toEqual(['4,2']);
	});

	it('take figures of public pages only where they are switched on, beside whatever else is chosen', () => {
		const condition = (filter: Parameters<typeof figuresByFilter>[0]) =>
			/WHERE (.*) ORDER/.exec(figuresByFilter(filter).text)?.[1];
		expect(condition(NO_FILTER)).toBe('origin <> $1::INTEGER');
		expect(condition({ ...NO_FILTER, data: 'sample', published: true })).toBe(
			'(synthetic = $1::INTEGER OR origin = $2::INTEGER)'
		);
	});

	it('are bound through a variable and run by name', () => {
		const statement = formStatement((bind) => `SELECT ${bind('a')}, ${bind(2)}`);
		expect(bindStatement(statement)).toEqual({
			prepare: 'PREPARE question AS SELECT $1, $2',
			assign: { text: "SET VARIABLE bound = {'p1': ?, 'p2': ?}", params: ['a', 2] },
			execute: "EXECUTE question(getvariable('bound').p1, getvariable('bound').p2)"
		});
	});

	it('ask for nothing that is not in the build', () => {
		const written = [...QUESTIONS.map(([, { text }]) => text), ...createLoad(1).map(({ text }) => text)];
		expect(written.filter((text) => ABSENT.test(text))).toEqual([]);
	});

	it('lock the settings last and for good', () => {
		const texts = lockSettings().map(({ text }) => text);
		expect(texts).toHaveLength(5);
		expect(texts.at(-1)).toBe('SET lock_configuration = true');
	});

	it('are formed in the sql room alone', () => {
		const keywords = /\b(SELECT\b.+\bFROM|INSERT INTO|CREATE TABLE|DROP (TABLE|SCHEMA)|SET VARIABLE)\b/;
		const rooms = ['db', 'query', 'reconcile', 'state', 'ingest', 'coverage', 'chart', 'ui'];
		const offenders = rooms.flatMap((room) => {
			const folder = new URL(`../../src/lib/${room}/`, import.meta.url);
			return readdirSync(folder)
				.filter((name) => name.endsWith('.ts'))
				.filter((name) => keywords.test(readFileSync(new URL(name, folder), 'utf8')))
				.map((name) => `${room}/${name}`);
		});
		expect(offenders).toEqual([]);
	});
});

describe('statements in the real engine', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, joinedOf(smallFiles()), NESTING);
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	it.each(QUESTIONS)('%s is run and planned', async (_, statement) => {
		await engine.run(statement);
		const { execute } = bindStatement(statement);
		const text = statement.params.length === 0 ? statement.text : execute;
		const [plan] = await engine.run(formStatement<{ explain_value: string }>(() => `EXPLAIN ${text}`));
		expect(plan?.explain_value).toMatch(/\bfigure\b|_reach\b|EMPTY_RESULT/);
	});

	it('a load is made, taken and removed', async () => {
		for (const statement of [...createLoad(77), switchToLoad(77)]) await engine.run(statement);
		expect(await engine.run(figuresByFilter(NO_FILTER))).toEqual([]);
		await engine.run(switchToLoad(1));
		await engine.run(dropLoad(77));
		await engine.run(dropLoad(77));
		expect(await engine.run(figuresByFilter(NO_FILTER))).toHaveLength(7);
	});
});
