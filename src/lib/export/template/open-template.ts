import { strFromU8, strToU8, unzipSync } from 'fflate';

/**
 * Why an office's own document is not filled in: it is no document of Word, one of before 2007, one with a password or
 * with macros, larger than any template is, damaged, not to be read from the disk, or has no placeholder, or none that
 * could be filled.
 */
export type TemplateRefusal =
	| 'not_word'
	| 'old_word'
	| 'encrypted'
	| 'macros'
	| 'too_large'
	| 'damaged'
	| 'unreadable'
	| 'no_place'
	| 'none_filled';

/** The parts of a document by their paths, or why it is not opened. */
export type OpenedTemplate =
	| { readonly kind: 'opened'; readonly files: ReadonlyMap<string, Uint8Array> }
	| { readonly kind: 'refused'; readonly why: TemplateRefusal };

/** Largest file in bytes; templates with photographs stay below. */
export const LARGEST_TEMPLATE = 30 * 2 ** 20;
/** Most bytes of all parts together, and most parts: beyond is a zip bomb. */
const MOST_BYTES = 200 * 2 ** 20;
const MOST_PARTS = 5000;
/** How compound files begin: documents of before 2007, and documents with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const TYPES = '[Content_Types].xml';
const BODY = 'word/document.xml';

/**
 * Opens a `.docx` or `.dotx` that comes from anywhere. A template of Word becomes a document: under the name of one Word
 * would not open it.
 */
export function openTemplate(bytes: Uint8Array): OpenedTemplate {
	if (bytes.length > LARGEST_TEMPLATE) return refuse('too_large');
	if (startsWith(bytes, COMPOUND)) {
		if (hasStream(bytes, 'EncryptedPackage')) return refuse('encrypted');
		return refuse(hasStream(bytes, 'WordDocument') ? 'old_word' : 'not_word');
	}
	if (!startsWith(bytes, ZIP)) return refuse('not_word');
	const files = unpack(bytes);
	if (!(files instanceof Map)) return refuse(files);
	const types = strFromU8(files.get(TYPES) ?? new Uint8Array());
	if (/macroEnabled/i.test(types) || files.has('word/vbaProject.bin')) return refuse('macros');
	if (!files.has(BODY)) return refuse('not_word');
	const asDocument = types.replace(
		/wordprocessingml\.template\.main\+xml/g,
		'wordprocessingml.document.main+xml'
	);
	return { kind: 'opened', files: new Map([...files, [TYPES, strToU8(asDocument)]]) };
}

/** The sizes that a zip file claims hold back what it unpacks to: no part gets more room than it claims. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> | TemplateRefusal {
	const claimed = { parts: 0, bytes: 0 };
	try {
		const parts = unzipSync(bytes, {
			filter: ({ originalSize }) => {
				claimed.parts += 1;
				claimed.bytes += originalSize;
				return claimed.parts <= MOST_PARTS && claimed.bytes <= MOST_BYTES;
			}
		});
		if (claimed.parts > MOST_PARTS || claimed.bytes > MOST_BYTES) return 'too_large';
		return new Map(Object.entries(parts));
	} catch {
		return 'damaged';
	}
}

function refuse(why: TemplateRefusal): OpenedTemplate {
	return { kind: 'refused', why };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, at) => bytes[at] === byte);
}

/** Whether the directory of a compound file names a stream: in UTF-16, least byte first. */
function hasStream(bytes: Uint8Array, name: string): boolean {
	const sought = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
	for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
		if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true;
	}
	return false;
}
