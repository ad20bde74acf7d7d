import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/** One import of a source file, whatever its form: import, export from, import(), a type, a worker's address. */
interface Import {
	readonly specifier: string;
	readonly typesOnly: boolean;
	/** Path from the project root of the file meant, or `null` for a package. */
	readonly target: string | null;
}

export interface Source {
	/** Path from the project root, with slashes. */
	readonly path: string;
	/** The room under `src/lib`, else `cli` or `routes`, else `app`. */
	readonly room: string;
	readonly lineCount: number;
	readonly tree: ts.SourceFile;
	readonly imports: readonly Import[];
}

const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;
const SUFFIXES = ['', '.ts', '.svelte', '.svelte.ts', '.js', '/index.ts'];

/** The files below a folder whose names end in one of the endings, as paths from the project root. */
export function listFiles(folder: string, endings: readonly string[]): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function resolveTarget(from: string, specifier: string): string | null {
	if (!specifier.startsWith('.')) return null;
	const bare = resolve(dirname(from), specifier.replace(/\?.*$/, ''));
	const found = SUFFIXES.map((suffix) => bare + suffix).find(isFile);
	return relative('.', found ?? bare)
		.split(sep)
		.join('/');
}

function hasOnlyTypes(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	if (clause.name || !named || !ts.isNamedImports(named)) return false;
	return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isWorkerAddress(node: ts.Node): node is ts.NewExpression {
	return (
		ts.isNewExpression(node) &&
		node.expression.getText() === 'URL' &&
		node.arguments?.[1]?.getText() === 'import.meta.url' &&
		/\.[jt]s['"]$/.test(node.arguments[0]?.getText() ?? '')
	);
}

function specifierOf(node: ts.Node): { text: ts.Node | undefined; typesOnly: boolean } | null {
	if (ts.isImportDeclaration(node)) {
		return { text: node.moduleSpecifier, typesOnly: hasOnlyTypes(node.importClause) };
	}
	if (ts.isExportDeclaration(node)) return { text: node.moduleSpecifier, typesOnly: node.isTypeOnly };
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return { text: node.argument.literal, typesOnly: true };
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return { text: node.arguments[0], typesOnly: false };
	}
	return isWorkerAddress(node) ? { text: node.arguments?.[0], typesOnly: false } : null;
}

/** Calls `visit` for a tree's every node. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
	visit(node);
	ts.forEachChild(node, (child) => walk(child, visit));
}

function roomOf(path: string): string {
	const [, area, room] = path.split('/');
	if (area === 'lib') return room ?? '';
	return area === 'cli' || area === 'routes' ? area : 'app';
}

function readSource(path: string): Source {
	const text = readFileSync(path, 'utf8');
	const code = path.endsWith('.svelte')
		? [...text.matchAll(SCRIPT)].map((match) => match[1]).join('\n')
		: text;
	const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
	const imports: Import[] = [];
	walk(tree, (node) => {
		const found = specifierOf(node);
		if (!found?.text || !ts.isStringLiteralLike(found.text)) return;
		const specifier = found.text.text;
		imports.push({ specifier, typesOnly: found.typesOnly, target: resolveTarget(path, specifier) });
	});
	return { path, room: roomOf(path), lineCount: text.trimEnd().split('\n').length, tree, imports };
}

/** Every TypeScript and Svelte file of the application with its imports. */
export function readSources(): Source[] {
	return listFiles('src', ['.ts', '.svelte'])
		.filter((path) => !path.endsWith('.d.ts'))
		.map(readSource);
}
