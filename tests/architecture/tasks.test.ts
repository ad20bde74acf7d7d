import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { listFiles, walk } from './read-sources';

/** What the keyboard and the ear have no part in. */
const BEYOND = [
	'page',
	'context',
	'browser',
	'click',
	'fill',
	'focus',
	'check',
	'locator',
	'evaluate',
	'mouse'
];

const specs = listFiles('tests/e2e/tasks', ['.spec.ts']);

function namesIn(path: string): Set<string> {
	const names = new Set<string>();
	walk(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true), (node) => {
		if (ts.isIdentifier(node)) names.add(node.text);
	});
	return names;
}

describe('tests of tasks by keyboard and ear', () => {
	test('have no way to a page but the keyboard, nor to what it says but the tree', () => {
		expect(specs.length).toBeGreaterThan(4);
		for (const path of specs) {
			const names = namesIn(path);
			expect(
				[...names].filter((name) => BEYOND.includes(name)),
				path
			).toEqual([]);
			expect(names.has('reader'), path).toBe(true);
		}
	});

	test('are named in README, each under the tasks it holds', () => {
		const readme = readFileSync('README.md', 'utf8');
		const named = [...readme.matchAll(/`e2e\/tasks\/([a-z-]+)`/g)].map(([, name]) => name).sort();
		expect(named).toEqual(specs.map((path) => path.replace(/^.*\/|\.spec\.ts$/g, '')));
	});
});
