import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en';
import { vi } from '../../src/lib/i18n/vi';

type Leaf = string | ((...parameters: never[]) => string);

function leavesOf(catalogue: object, path = ''): [string, Leaf][] {
	return Object.entries(catalogue).flatMap(([key, value]: [string, Leaf | object]) =>
		typeof value === 'object' ? leavesOf(value, `${path}${key}.`) : [[path + key, value] as [string, Leaf]]
	);
}

function shapeOf(leaf: Leaf): string {
	return typeof leaf === 'string' ? 'text' : `text of ${leaf.length} values`;
}

const vietnamese = new Map(leavesOf(vi));
const english = new Map(leavesOf(en));

const OPTIONS: ts.CompilerOptions = {
	strict: true,
	noEmit: true,
	skipLibCheck: true,
	types: [],
	lib: ['lib.es2023.d.ts'],
	target: ts.ScriptTarget.ES2023,
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler
};
const compiler = ts.createCompilerHost(OPTIONS);
let program: ts.Program | undefined;

/** What the type check says of a file of the English catalogue, were its text another. */
function complaintsAbout(path: string, text: string): readonly string[] {
	const other = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
	const host: ts.CompilerHost = {
		...compiler,
		getSourceFile: (name, options) =>
			name === path ? other : (program?.getSourceFile(name) ?? compiler.getSourceFile(name, options))
	};
	program = ts.createProgram([path], OPTIONS, host, program);
	return program
		.getSemanticDiagnostics(program.getSourceFile(path))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('messages', () => {
	test('that one language lacks, or makes of another value, fail the type check', () => {
		const path = 'src/lib/i18n/en/update.ts';
		const whole = readFileSync(path, 'utf8');
		expect(complaintsAbout(path, whole)).toEqual([]);
		const without = whole.replace(/^\tlater: .*$/m, '');
		expect(complaintsAbout(path, without).join()).toMatch(/'later' is missing/);
		const extra = whole.replace(/^\tlater: /m, "\tother: 'x',\n\tlater: ");
		expect(complaintsAbout(path, extra).join()).toMatch(/'other' does not exist/);
		const swapped = whole.replace(/^\tlater: .*$/m, '\tlater: (work: string) => work,');
		expect(complaintsAbout(path, swapped).join()).toMatch(/not assignable to type 'string'/);
	});

	test('exist in both languages under the same keys', () => {
		expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
	});

	test('take the same values in both languages', () => {
		const different = [...vietnamese].filter(([key, leaf]) => {
			const other = english.get(key);
			return other !== undefined && shapeOf(other) !== shapeOf(leaf);
		});
		expect(different.map(([key]) => key)).toEqual([]);
	});

	test.each([
		['vi', vietnamese],
		['en', english]
	])('%s has no empty or unfinished text', (_, catalogue) => {
		const unfinished = [...catalogue].filter(
			([, leaf]) => typeof leaf === 'string' && (leaf.trim() !== leaf || /^$|TODO|TBD|\?\?\?/.test(leaf))
		);
		expect(unfinished.map(([key]) => key)).toEqual([]);
	});

	test('Vietnamese text is composed (NFC), so that it compares and searches as typed', () => {
		const decomposed = [...vietnamese].filter(
			([, leaf]) => typeof leaf === 'string' && leaf !== leaf.normalize('NFC')
		);
		expect(decomposed.map(([key]) => key)).toEqual([]);
	});
});
