import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/lib/domain/crc32';

/** A part of a zip container; `size` in the headers may be made to lie. */
export interface Part {
	readonly name: string;
	readonly content: string | Uint8Array;
	readonly saidSize?: number;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

function header(signature: number, fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
	const buffer = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
	buffer.writeUInt32LE(signature, 0);
	let at = 4;
	for (const [size, value] of fields) {
		buffer.writeUIntLE(value, at, size);
		at += size;
	}
	return buffer;
}

/** A zip container of deflated parts. */
export function makeZip(parts: readonly Part[]): Uint8Array {
	const bodies: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { name, content, saidSize } of parts) {
		const raw = bytesOf(content);
		const packed = deflateRawSync(raw);
		const title = Buffer.from(name);
		const common = [
			[2, 20],
			[2, 0],
			[2, 8],
			[4, 0],
			[4, crc32(raw)],
			[4, packed.length],
			[4, saidSize ?? raw.length],
			[2, title.length],
			[2, 0]
		] as const;
		const local = header(0x04034b50, common);
		bodies.push(local, title, packed);
		const rest = [
			[2, 0],
			[2, 0],
			[2, 0],
			[4, 0],
			[4, offset]
		] as const;
		directory.push(header(0x02014b50, [[2, 20], ...common, ...rest]), title);
		offset += local.length + title.length + packed.length;
	}
	const size = directory.reduce((sum, { length }) => sum + length, 0);
	const end = header(0x06054b50, [
		[2, 0],
		[2, 0],
		[2, parts.length],
		[2, parts.length],
		[4, size],
		[4, offset],
		[2, 0]
	]);
	return Uint8Array.from(Buffer.concat([...bodies, ...directory, end]));
}

/** A cell of a sheet as its XML, or a text. */
export type Cell = string | { readonly xml: (reference: string) => string };

/** A number with a format of `makeWorkbook`'s list. */
export const number = (value: number | string, format = 0): Cell => ({
	xml: (at) => `<c r="${at}" s="${format}"><v>${value}</v></c>`
});
/** A cell whose attributes and content are given. */
export const raw = (attributes: string, content: string): Cell => ({
	xml: (at) => `<c r="${at}" ${attributes}>${content}</c>`
});

/** A sheet: rows of cells by their 1-based line, and XML before and after them. */
export interface SheetParts {
	readonly name: string;
	readonly state?: string;
	readonly rows: Readonly<Record<number, readonly Cell[]>>;
	readonly hiddenLines?: readonly number[];
	readonly before?: string;
	readonly after?: string;
}

const escape = (text: string): string =>
	text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

function cellXml(cell: Cell, at: string): string {
	if (typeof cell !== 'string') return cell.xml(at);
	if (cell === '') return '';
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
}

function sheetXml({ rows, hiddenLines = [], before = '', after = '' }: SheetParts): string {
	const body = Object.entries(rows).map(([line, cells]) => {
		const hidden = hiddenLines.includes(Number(line)) ? ' hidden="1"' : '';
		const xml = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${line}`));
		return `<row r="${line}"${hidden}>${xml.join('')}</row>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${body.join('')}</sheetData>${after}</worksheet>`;
}

/** The parts of an .xlsx written by hand, so that no library says both what is written and what is read. */
export function workbookParts(
	sheets: readonly SheetParts[],
	formats: readonly string[] = ['General'],
	workbookSettings = ''
): Part[] {
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const each = (write: (sheet: SheetParts, number: number) => string): string =>
		sheets.map((sheet, index) => write(sheet, index + 1)).join('');
	return [
		{
			name: '[Content_Types].xml',
			content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each((_, at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`
		},
		{
			name: '_rels/.rels',
			content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		},
		{
			name: 'xl/workbook.xml',
			content: `<workbook xmlns="${main}" xmlns:r="${office}">${workbookSettings}<sheets>${each(({ name, state }, at) => `<sheet name="${escape(name)}" sheetId="${at}"${state === undefined ? '' : ` state="${state}"`} r:id="r${at}"/>`)}</sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, at) => `<Relationship Id="r${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`)}<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/></Relationships>`
		},
		{
			name: 'xl/styles.xml',
			content: `<styleSheet xmlns="${main}"><numFmts>${formats.map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escape(format)}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`
		},
		...sheets.map((sheet, index) => ({
			name: `xl/worksheets/sheet${index + 1}.xml`,
			content: sheetXml(sheet)
		}))
	];
}

/** An .xlsx of these sheets. */
export const makeWorkbook = (...args: Parameters<typeof workbookParts>): Uint8Array =>
	makeZip(workbookParts(...args));
