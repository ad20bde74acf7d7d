import { expect } from 'vitest';
import { all, partsLike, readPackage, textOf, type Element, type Package } from './read-parts';

function folderOf(path: string): string {
	return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function resolveTarget(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const way = folder === '' ? [] : folder.split('/');
	for (const step of target.split('/')) {
		if (step === '..') way.pop();
		else way.push(step);
	}
	return way.join('/');
}

/** Each relation leads to a part, each name of a relation to a relation, and each part is declared. */
function checkRelations({ xml, bytes }: Package): void {
	const types = xml.get('[Content_Types].xml');
	const declared = new Set(all(types, 'Override').map((one) => one.attributes.get('PartName')));
	const endings = new Set(all(types, 'Default').map((one) => one.attributes.get('Extension')));
	for (const path of bytes.keys()) {
		if (path === '[Content_Types].xml') continue;
		const ending = path.slice(path.lastIndexOf('.') + 1);
		expect(declared.has(`/${path}`) || (ending !== 'xml' && endings.has(ending)), `type of ${path}`).toBe(
			true
		);
	}
	for (const name of declared) expect(bytes.has(name?.slice(1) ?? ''), `declared ${name}`).toBe(true);
	for (const [path, root] of xml) {
		if (path.endsWith('.rels') || path === '[Content_Types].xml') continue;
		const folder = folderOf(path);
		const relations = all(xml.get(`${folder}/_rels/${path.slice(folder.length + 1)}.rels`), 'Relationship');
		for (const { attributes } of relations) {
			const target = resolveTarget(folder, attributes.get('Target') ?? '');
			expect(attributes.get('TargetMode'), `${path} points outside`).not.toBe('External');
			expect(bytes.has(target), `${path} leads to ${target}`).toBe(true);
		}
		const ids = new Set(relations.map(({ attributes }) => attributes.get('Id')));
		for (const id of referencesIn(root)) expect(ids.has(id), `${path} names ${id}`).toBe(true);
	}
}

function referencesIn(element: Element): string[] {
	const own = [...element.attributes].filter(([name]) => /^r:(?:id|embed|link)$/.test(name));
	return [...own.map(([, value]) => value), ...element.children.flatMap(referencesIn)];
}

/** A chart has axes for every axis it names, no empty value, leaves gaps, and speaks the language of the document. */
function checkChart(path: string, root: Element, language: string | null): void {
	const axes = ['c:catAx', 'c:valAx'].flatMap((name) => all(root, name));
	const known = axes.map((axis) => all(axis, 'c:axId')[0]?.attributes.get('val'));
	const groups = ['c:barChart', 'c:lineChart'].flatMap((name) => all(root, name));
	expect(groups.length, path).toBeGreaterThan(0);
	const used = groups.flatMap((group) => all(group, 'c:axId').map((axis) => axis.attributes.get('val')));
	for (const group of groups) expect(all(group, 'c:axId'), path).toHaveLength(2);
	expect([...new Set(used)].sort(), path).toEqual([...known].sort());
	for (const value of all(root, 'c:v')) expect(textOf(value), path).not.toBe('');
	expect(all(root, 'c:dispBlanksAs').map((one) => one.attributes.get('val'))).toEqual(['gap']);
	if (language === null) return;
	expect(all(root, 'c:lang').map((one) => one.attributes.get('val'))).toEqual([language]);
	for (const run of [...all(root, 'a:rPr'), ...all(root, 'a:endParaRPr')]) {
		expect(run.attributes.get('lang')).toBe(language);
	}
}

/**
 * Opens a file and checks what any reader of it relies on; answers its parts for further questions. `language` is that of
 * its charts, `null` where an office's own are among them.
 */
export function checkPackage(file: Uint8Array, language: string | null = 'vi-VN'): Package {
	const found = readPackage(file);
	checkRelations(found);
	for (const [path, root] of partsLike(found, /\/charts\/chart\d+\.xml$/)) checkChart(path, root, language);
	for (const [path, root] of found.xml) {
		expect(textOf(root) === textOf(root).normalize('NFC'), `${path} is NFC`).toBe(true);
	}
	return found;
}

/** The values of each series of a chart by their places; a gap has none. */
export function valuesOf(chart: Element | undefined): Map<string, string>[] {
	return all(chart, 'c:ser').map((series) => {
		const points = all(all(series, 'c:val')[0], 'c:pt');
		return new Map(points.map((point) => [point.attributes.get('idx') ?? '', textOf(point)]));
	});
}

/** The labels with words of their own of a chart's first series, by their places. */
export function labelsOf(chart: Element | undefined): Map<string, string> {
	const labels = all(all(chart, 'c:ser')[0], 'c:dLbl').filter((label) => all(label, 'a:t').length > 0);
	return new Map(
		labels.map((label) => [
			all(label, 'c:idx')[0]?.attributes.get('val') ?? '',
			all(label, 'a:t').map(textOf).join('')
		])
	);
}
