import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readSources, walk, type Source } from './read-sources';

/** What a room may import: a room's name, or `name (types)` for its types alone. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
	domain: [],
	work: ['domain'],
	reference: ['domain'],
	i18n: ['domain'],
	ingest: ['domain', 'work', 'reference'],
	reconcile: ['domain', 'work', 'reference'],
	sql: ['domain'],
	db: ['domain', 'work', 'sql', 'ingest (types)'],
	query: ['domain', 'work', 'reference', 'reconcile', 'sql', 'db'],
	coverage: ['domain', 'reference'],
	workspace: ['domain', 'work'],
	rescue: ['domain', 'work', 'i18n', 'workspace'],
	summary: ['domain', 'i18n'],
	export: ['domain', 'work', 'i18n'],
	chart: ['domain', 'reference (types)', 'i18n', 'summary', 'export (types)'],
	takeout: [
		'domain',
		'work',
		'reference',
		'ingest',
		'reconcile',
		'i18n',
		'chart',
		'export',
		'workspace (types)'
	],
	ui: [
		'domain',
		'work',
		'reference (types)',
		'i18n',
		'summary',
		'chart',
		'coverage (types)',
		'export (types)'
	]
};
const ROOMS = [...Object.keys(ALLOWED), 'state'];
const EVERYTHING: Readonly<Record<string, readonly string[]>> = {
	state: ROOMS.filter((room) => room !== 'ui'),
	cli: ROOMS.filter((room) => !['state', 'ui'].includes(room)),
	app: ['state'],
	routes: ROOMS
};

/** The rooms that may import a package; a package that is not listed may be imported anywhere. */
const PACKAGES: readonly (readonly [RegExp, readonly string[]])[] = [
	[/^@duckdb\/duckdb-wasm/, ['db']],
	[/^echarts/, ['chart']],
	[/^@e965\/xlsx/, ['ingest']],
	[/^(docx|hucre)(\/|$)/, ['export']],
	[/^(idb|valibot)$/, ['workspace']],
	[/^papaparse/, ['ingest', 'reference', 'cli']],
	[/^(svelte|\$app)(\/|$)/, ['i18n', 'state', 'ui', 'routes', 'app']],
	[/^node:/, ['cli']]
];

const WITHOUT_BROWSER = ['domain', 'reference', 'reconcile', 'coverage', 'sql'];
const BROWSER_NAMES = new Set(
	(
		'window document navigator location history localStorage sessionStorage indexedDB fetch XMLHttpRequest ' +
		'Worker self postMessage requestAnimationFrame alert matchMedia HTMLElement'
	).split(' ')
);

const SQL_TEXT =
	/\bSELECT\b[\s\S]+?\bFROM\b|\bINSERT INTO\b|\bCREATE (OR REPLACE )?(TEMP )?(TABLE|VIEW)\b|\bDELETE FROM\b/;

const sources = readSources();
const inLib = sources.filter(({ path }) => path.startsWith('src/lib/'));

function roomOfTarget(target: string): string | null {
	return /^src\/lib\/([^/]+)\//.exec(target)?.[1] ?? /^src\/(cli|routes)\//.exec(target)?.[1] ?? null;
}

function mayImport(from: string, to: string, typesOnly: boolean): boolean {
	const list = ALLOWED[from] ?? EVERYTHING[from];
	if (!list) return false;
	return from === to || list.includes(to) || (typesOnly && list.includes(`${to} (types)`));
}

function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
	const done = new Set<string>();
	const way: string[] = [];
	const follow = (path: string): string[] | null => {
		if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
		if (done.has(path)) return null;
		way.push(path);
		for (const next of edges.get(path) ?? []) {
			const cycle = follow(next);
			if (cycle) return cycle;
		}
		way.pop();
		done.add(path);
		return null;
	};
	for (const path of edges.keys()) {
		const cycle = follow(path);
		if (cycle) return cycle;
	}
	return null;
}

function literalTexts({ tree }: Source): string[] {
	const texts: string[] = [];
	walk(tree, (node) => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) texts.push(node.getText());
	});
	return texts;
}

function isMemberName(node: ts.Node): boolean {
	const { parent } = node;
	return (
		(ts.isPropertyAccessExpression(parent) ||
			ts.isPropertyAssignment(parent) ||
			ts.isPropertySignature(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodSignature(parent) ||
			ts.isMethodDeclaration(parent)) &&
		parent.name === node
	);
}

/** Names that a file uses without declaring them: what the surroundings have to bring. */
function freeNames({ tree }: Source): string[] {
	const declared = new Set<string>();
	const used: string[] = [];
	walk(tree, (node) => {
		if (!ts.isIdentifier(node)) return;
		if (isMemberName(node)) return;
		const { name, propertyName } = node.parent as { name?: ts.Node; propertyName?: ts.Node };
		if (name === node) declared.add(node.text);
		else if (propertyName !== node) used.push(node.text);
	});
	return used.filter((name) => !declared.has(name));
}

describe('rooms', () => {
	test('there are sources to look at', () => {
		expect(inLib.length).toBeGreaterThan(20);
	});

	test('a room imports only what the table allows', () => {
		const wrong = sources.flatMap(({ path, room, imports }) =>
			imports.flatMap(({ specifier, target, typesOnly }) => {
				const to = target === null ? null : roomOfTarget(target);
				if (to === null || mayImport(room, to, typesOnly)) return [];
				return [`${path} imports ${specifier}: ${room} must not use ${to}${typesOnly ? ' types' : ''}`];
			})
		);
		expect(wrong).toEqual([]);
	});

	test('every room is in the table', () => {
		expect([...new Set(inLib.map(({ room }) => room))].filter((room) => !ROOMS.includes(room))).toEqual([]);
	});

	test('files of the library and the commands import each other by relative paths that exist', () => {
		const wrong = sources
			.filter(({ room }) => room !== 'routes' && room !== 'app')
			.flatMap(({ path, imports }) =>
				imports
					.filter(
						({ specifier, target }) =>
							specifier.startsWith('$lib') || (target !== null && ts.sys.fileExists(target) === false)
					)
					.map(({ specifier }) => `${path} imports ${specifier}`)
			);
		expect(wrong).toEqual([]);
	});

	test('packages stay in their rooms', () => {
		const wrong = sources.flatMap(({ path, room, imports }) =>
			imports
				.filter(({ specifier }) =>
					PACKAGES.some(([name, rooms]) => name.test(specifier) && !rooms.includes(room))
				)
				.map(({ specifier }) => `${path} imports ${specifier}`)
		);
		expect(wrong).toEqual([]);
	});

	test('no file imports itself by a detour', () => {
		const edges = new Map(
			sources.map(({ path, imports }) => [
				path,
				imports.flatMap(({ target, typesOnly }) => (target === null || typesOnly ? [] : [target]))
			])
		);
		expect(findCycle(edges)).toBeNull();
	});

	test('SQL is written in its own room', () => {
		const wrong = inLib
			.filter(({ room }) => room !== 'sql')
			.flatMap((source) =>
				literalTexts(source)
					.filter((text) => SQL_TEXT.test(text))
					.map((text) => `${source.path}: ${text.slice(0, 80)}`)
			);
		expect(wrong).toEqual([]);
	});

	test('the rooms of pure rules use nothing of the browser', () => {
		const wrong = inLib
			.filter(({ room }) => WITHOUT_BROWSER.includes(room))
			.flatMap((source) =>
				freeNames(source)
					.filter((name) => BROWSER_NAMES.has(name))
					.map((name) => `${source.path} uses ${name}`)
			);
		expect(wrong).toEqual([]);
	});
});

test('a worker is started where it inherits the policy of its page, and nowhere else', () => {
	const starting = [...inLib, ...sources.filter(({ room }) => room === 'routes')].filter(({ tree }) => {
		let starts = false;
		walk(tree, (node) => {
			if (ts.isNewExpression(node) && /Worker$/.test(node.expression.getText())) starts = true;
		});
		return starts;
	});
	expect(starting.map(({ path }) => path)).toEqual(['src/lib/work/start-worker.ts']);
});

describe('file length', () => {
	const LONGEST = 250;
	const USUAL = 100;

	test(`no source file is longer than ${LONGEST} lines`, () => {
		const long = sources.filter(({ lineCount }) => lineCount > LONGEST);
		expect(long.map(({ path, lineCount }) => `${path}: ${lineCount}`)).toEqual([]);
	});

	test(`half of them have at most ${USUAL}`, () => {
		const lengths = sources.map(({ lineCount }) => lineCount).sort((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(USUAL);
	});
});
