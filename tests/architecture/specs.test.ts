import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { listFiles, walk } from './read-sources';

/** What a file takes from a package beside types. */
function valuesFrom(path: string, from: RegExp): readonly string[] {
	const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	const names: string[] = [];
	walk(tree, (node) => {
		if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return;
		const { moduleSpecifier } = node;
		if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !from.test(moduleSpecifier.text)) return;
		const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
		const typesOnly = ts.isImportDeclaration(node)
			? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
			: node.isTypeOnly;
		if (typesOnly) return;
		if (!bindings || (!ts.isNamedImports(bindings) && !ts.isNamedExports(bindings))) names.push('everything');
		else
			for (const { name, propertyName, isTypeOnly } of bindings.elements)
				if (!isTypeOnly) names.push((propertyName ?? name).text);
	});
	return names;
}

describe('end-to-end tests', () => {
	const specs = listFiles('tests/e2e', ['.spec.ts']);

	test('take their test from the guard, which no page of theirs escapes', () => {
		expect(specs.length).toBeGreaterThan(20);
		for (const path of specs) {
			expect(valuesFrom(path, /guarded-test$/), path).toContain('test');
			expect(valuesFrom(path, /^(@playwright\/test|playwright)$/), path).toEqual([]);
		}
	});

	test('watch the browsers that they start by themselves', () => {
		for (const path of specs) {
			if (!valuesFrom(path, /real-browser$/).includes('startBrowser')) continue;
			expect(valuesFrom(path, /watch-context$/), path).toEqual(['watchContext']);
		}
	});
});
