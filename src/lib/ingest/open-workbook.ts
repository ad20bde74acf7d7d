import type { WorkbookFormat } from '../domain/reading';
import { fillMissingResults } from './fill-missing-results';
import { loadSheetLibrary, type SheetLibrary } from './load-sheet-library';
import { openSheet, type OpenSheet } from './open-sheet';
import { markMalformed } from './mark-malformed';
import { isOldWorkbook } from './recognise-old-workbook';
import { listZip, unzipEntry, type ZipEntry } from './read-zip';
import { RefusedFile } from './refuse-file';

/** A workbook with its sheets opened; chart and macro sheets are left out. */
export interface OpenWorkbook {
	readonly format: WorkbookFormat;
	readonly sheets: readonly OpenSheet[];
}

/** What its parts may come to unpacked; the largest sheet a spreadsheet can hold in ten columns is within it. */
const UNPACKED_MAX = 384 * 1024 * 1024;
const NEEDED_PART = /\.(?:xml|rels|bin)$|^mimetype$/iu;
/** Macros, pictures and the order of calculation say nothing about cells. */
const IGNORED_PART =
	/(?:^|\/)(?:vbaProject\.bin|calcChain\.(?:xml|bin)|printerSettings|media|activeX|customXml)/iu;

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/** Whether bytes are a container that a workbook may be in: a zip, or the older OLE one. */
function isContainer(bytes: Uint8Array): boolean {
	return startsWith(bytes, ZIP_START) || startsWith(bytes, OLE_START);
}

/** What a zip container holds, by the names in it. */
const ZIP_KINDS: readonly (readonly [string, RegExp])[] = [
	['xlsb', /^xl\/workbook\.bin$/iu],
	['xlsm', /^xl\/vbaProject\.bin$/iu],
	['xlsx', /^xl\/workbook\d*\.xml$/iu],
	['docx', /^word\//iu],
	['pptx', /^ppt\//iu],
	['numbers', /^Index(?:\.zip$|\/)/iu],
	['ods', /^content\.xml$/iu]
];

async function zipKind(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string> {
	const found = ZIP_KINDS.find(([, name]) => entries.some((entry) => name.test(entry.name)))?.[0] ?? 'zip';
	if (found !== 'ods') return found;
	const type = entries.find(({ name }) => name === 'mimetype');
	if (type === undefined) return 'zip';
	const text = new TextDecoder().decode(await unzipEntry(bytes, type, 1024));
	return text.includes('opendocument.spreadsheet') ? 'ods' : 'odt';
}

const FORMATS: ReadonlySet<string> = new Set<WorkbookFormat>(['xlsx', 'xlsm', 'xlsb', 'ods']);
const isFormat = (kind: string): kind is WorkbookFormat => FORMATS.has(kind);

async function readZip(bytes: Uint8Array, library: SheetLibrary): Promise<OpenWorkbook> {
	const entries = listZip(bytes);
	const kind = await zipKind(bytes, entries);
	if (!isFormat(kind)) throw new RefusedFile('file.not_csv', { params: { kind } });
	const parts: { name: string; content: Uint8Array }[] = [];
	let room = UNPACKED_MAX;
	for (const entry of entries) {
		if (!NEEDED_PART.test(entry.name) || IGNORED_PART.test(entry.name)) continue;
		const content = await unzipEntry(bytes, entry, room);
		room -= content.length;
		const isSheet = /worksheets\/[^/]+\.xml$/iu.test(entry.name);
		parts.push({ name: entry.name, content: isSheet ? markMalformed(fillMissingResults(content)) : content });
	}
	return { format: kind, sheets: openSheets(library, () => library.readParts(parts)) };
}

function readOle(bytes: Uint8Array, library: SheetLibrary): OpenWorkbook {
	const { paths, workbook } = library.openContainer(bytes);
	const has = (name: RegExp): boolean => paths.some((path) => name.test(path));
	if (has(/EncryptedPackage|\/encryption$/iu)) throw new RefusedFile('workbook.encrypted');
	if (!has(/\/(?:Workbook|Book)$/iu)) {
		const kind = has(/WordDocument/iu) ? 'doc' : has(/PowerPoint/iu) ? 'ppt' : 'ole';
		throw new RefusedFile('file.not_csv', { params: { kind } });
	}
	// The library reads such texts letter by letter as Latin-1, which damages Vietnamese without a word.
	if (workbook !== null && isOldWorkbook(workbook)) throw new RefusedFile('workbook.old');
	return { format: 'xls', sheets: openSheets(library, () => library.readBinary(bytes)) };
}

function openSheets(library: SheetLibrary, read: () => ReturnType<SheetLibrary['readBinary']>): OpenSheet[] {
	const workbook = read();
	if (workbook.SheetNames.length === 0) throw new RefusedFile('workbook.damaged');
	const formatter = library.formatterOf(workbook);
	return workbook.SheetNames.flatMap((name, index) => {
		const sheet = workbook.Sheets[name];
		if (sheet === undefined || (sheet['!type'] ?? 'sheet') !== 'sheet') return [];
		const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
		return [openSheet(name, hidden, sheet, formatter)];
	});
}

/**
 * Opens bytes that are a workbook (.xlsx, .xlsm, .xlsb, .xls since Excel 97, .ods); `null` where they are none.
 * The library is loaded only here. Throws `RefusedFile` for a locked, damaged or oversized workbook, for one of
 * Excel 95 or before, and for another document in the same container.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook | null> {
	if (isOldWorkbook(bytes)) throw new RefusedFile('workbook.old');
	if (!isContainer(bytes)) return null;
	const library = await loadSheetLibrary();
	try {
		return startsWith(bytes, ZIP_START) ? await readZip(bytes, library) : readOle(bytes, library);
	} catch (error) {
		if (error instanceof RefusedFile) throw error;
		const detail = error instanceof Error ? error.message : String(error);
		// The library has no codes: its words are all there is to tell a locked workbook by.
		if (/password|encrypt/iu.test(detail)) throw new RefusedFile('workbook.encrypted');
		throw new RefusedFile('workbook.damaged', { value: detail });
	}
}
