import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** A workbook as another library reads it, and its parts as text. */
export interface ReadBook {
	readonly book: WorkBook;
	readonly parts: ReadonlyMap<string, string>;
}

/** Reads a workbook back with formats and formulas, after checking that each of its XML parts is well formed. */
export function readBook(bytes: Uint8Array): ReadBook {
	const parts = new Map<string, string>();
	for (const [path, part] of Object.entries(unzipSync(bytes))) {
		if (!/\.(?:xml|rels)$/.test(path)) continue;
		parts.set(path, strFromU8(part));
		checkXml(path, strFromU8(part));
	}
	return { book: read(bytes, { cellNF: true, cellFormula: true, cellStyles: true }), parts };
}

/** A cell by its sheet and address; fails where there is none. */
export function cellAt({ book }: ReadBook, sheet: string, address: string): CellObject {
	const cell = book.Sheets[sheet]?.[address] as CellObject | undefined;
	if (cell === undefined) throw new Error(`no cell ${address} on “${sheet}” (${book.SheetNames.join(', ')})`);
	return cell;
}

/** All cells of all sheets, with where they are. */
export function allCells({ book }: ReadBook): readonly (readonly [string, CellObject])[] {
	return book.SheetNames.flatMap((name) =>
		Object.entries(book.Sheets[name] ?? {})
			.filter(([address]) => !address.startsWith('!'))
			.map(([address, cell]) => [`${name}!${address}`, cell as CellObject] as const)
	);
}

function checkXml(path: string, xml: string): void {
	const open: string[] = [];
	const rest = xml
		.replace(/<\?.*?\?>/gs, '')
		.replace(
			/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
			(_, end: string, name: string, _attributes: string, empty: string) => {
				if (end === '/') {
					const started = open.pop();
					if (started !== name) throw new Error(`${path}: </${name}> ends <${started ?? 'nothing'}>`);
				} else if (empty === '') open.push(name);
				return '';
			}
		);
	const stray = /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/.exec(rest);
	if (open.length > 0 || stray)
		throw new Error(`${path}: not well formed (${open.join(' ')} ${stray?.[0] ?? ''})`);
}
