import { strFromU8, unzipSync } from 'fflate';

/** An element of XML. */
export interface Element {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: Element[];
	text: string;
}

/** An Office file read back: its parts by their paths, those of XML as trees. */
export interface Package {
	readonly bytes: ReadonlyMap<string, Uint8Array>;
	readonly xml: ReadonlyMap<string, Element>;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g;

function unescape(text: string): string {
	const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
	const plain = text.replace(
		/&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g,
		(_, hex: string, decimal: string, name: string) => {
			if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
			if (decimal) return String.fromCodePoint(Number(decimal));
			const character = names[name];
			if (character === undefined) throw new Error(`unknown entity ${name}`);
			return character;
		}
	);
	checkCharacters(plain);
	return plain;
}

/** What XML 1.0 has no place for, whether it stands there or is named by its number. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function checkCharacters(text: string): void {
	const found = ILLEGAL.exec(text);
	if (found) throw new Error(`illegal U+${(found[0].codePointAt(0) ?? 0).toString(16)} at ${found.index}`);
}

/** Parses XML strictly: a stray sign, an illegal one or a tag that is not closed is an error. */
export function parseXml(xml: string): Element {
	checkCharacters(xml);
	const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
	const open = [root];
	let end = 0;
	for (const token of xml.matchAll(TOKEN)) {
		if (token.index !== end) throw new Error(`stray text at ${end}: ${xml.slice(end, end + 60)}`);
		end = token.index + token[0].length;
		const [, closing, name, attributes = '', empty, text] = token;
		const parent = open.at(-1);
		if (text !== undefined && parent) parent.text += unescape(text);
		if (name === undefined || !parent) continue;
		if (closing === '/') {
			if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
			continue;
		}
		const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
			([, key = '', value = '']): [string, string] => [key, unescape(value)]
		);
		const element: Element = { name, attributes: new Map(pairs), children: [], text: '' };
		parent.children.push(element);
		if (empty !== '/') open.push(element);
	}
	const [only] = root.children;
	if (end !== xml.length || open.length !== 1 || !only) throw new Error('not well formed');
	return only;
}

/** Opens an Office file; every XML part must be well formed. */
export function readPackage(file: Uint8Array): Package {
	const bytes = new Map(Object.entries(unzipSync(file)));
	const xml = new Map(
		[...bytes]
			.filter(([path]) => /\.(?:xml|rels)$/.test(path))
			.map(([path, part]): [string, Element] => {
				try {
					return [path, parseXml(strFromU8(part))];
				} catch (failure) {
					throw new Error(`${path}: ${String(failure)}`, { cause: failure });
				}
			})
	);
	return { bytes, xml };
}

/** The elements of a name below an element, in order. */
export function all(element: Element | undefined, name: string): Element[] {
	return (element?.children ?? []).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...all(child, name)
	]);
}

/** The text of an element and all below it. */
export function textOf(element: Element | undefined): string {
	return element === undefined ? '' : element.text + element.children.map(textOf).join('');
}

/** The texts of the paragraphs (`w:p` or `a:p`) below an element. */
export function paragraphsOf(element: Element | undefined, name: 'w:p' | 'a:p'): string[] {
	return all(element, name).map((paragraph) =>
		all(paragraph, name === 'w:p' ? 'w:t' : 'a:t')
			.map(textOf)
			.join('')
	);
}

/** The XML parts whose paths match. */
export function partsLike({ xml }: Package, path: RegExp): [string, Element][] {
	return [...xml].filter(([name]) => path.test(name));
}
