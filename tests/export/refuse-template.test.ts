import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { fillTemplate } from '../../src/lib/export/template/fill-template';
import { checkPackage } from './check-package';
import { BRIEFING } from './make-briefing';
import { textOf } from './read-parts';

const TYPES = '[Content_Types].xml';
const BODY = 'word/document.xml';
/** How a compound file of Microsoft begins. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function makeTemplate(text: string): Promise<Uint8Array> {
	return Packer.pack(new Document({ sections: [{ children: [new Paragraph(text)] }] }), 'uint8array');
}

function compound(stream: string): Uint8Array {
	const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
	return new Uint8Array([...COMPOUND, ...Array<number>(500).fill(0), ...name, 0, 0]);
}

async function changed(path: string, change: (text: string) => string): Promise<Uint8Array> {
	const parts = unzipSync(await makeTemplate('{{Tiêu đề}}'));
	parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
	return zipSync(parts);
}

/** The zip file with another size claimed for a part in its directory. */
function claim(bytes: Uint8Array, path: string, size: number): Uint8Array {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 46; at += 1) {
		if (view.getUint32(at, true) !== 0x0201_4b50) continue;
		const name = strFromU8(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
		if (name === path) view.setUint32(at + 24, size, true);
	}
	return copy;
}

function fill(template: Uint8Array) {
	return fillTemplate(template, cleanDocument(BRIEFING), { tables: false });
}

describe('an office’s file is refused, with the reason, where it', () => {
	const cases: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
		['is no zip file', 'not_word', () => strToU8('chữ')],
		['is empty', 'not_word', () => new Uint8Array()],
		['is another zip file', 'not_word', () => zipSync({ 'a.txt': strToU8('a') })],
		['is a document of before 2007', 'old_word', () => compound('WordDocument')],
		['has a password', 'encrypted', () => compound('EncryptedPackage')],
		['is an old workbook', 'not_word', () => compound('Workbook')],
		[
			'has macros',
			'macros',
			() =>
				changed(TYPES, (types) =>
					types.replace(
						'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
						'application/vnd.ms-word.document.macroEnabled.main+xml'
					)
				)
		],
		['is cut off', 'damaged', async () => (await makeTemplate('{{Tiêu đề}}')).slice(0, 900)],
		['is no XML', 'damaged', () => changed(BODY, () => '<w:document><w:body>')],
		[
			'claims to unpack to gigabytes',
			'too_large',
			async () => claim(await makeTemplate('{{Tiêu đề}}'), BODY, 0xf000_0000)
		],
		[
			'unpacks to more than it claims',
			'damaged',
			async () => claim(await makeTemplate('{{Tiêu đề}}'), BODY, 200)
		],
		[
			'has more parts than any document',
			'too_large',
			() => {
				const parts = Array.from({ length: 6000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()] as const);
				return zipSync(Object.fromEntries(parts));
			}
		],
		['has no placeholder', 'no_place', () => makeTemplate('Chữ của cơ quan')],
		['has none that is known', 'none_filled', () => makeTemplate('{{abc}}')]
	];
	test.each(cases)('%s: %s', async (_, why, make) => {
		const filled = await fill(await make());
		expect(filled.kind === 'refused' ? filled.why : filled.kind).toBe(why);
	});

	test('and the places that could not be filled are named', async () => {
		expect(await fill(await makeTemplate('{{abc}} {{Biểu đồ 9}}'))).toEqual({
			kind: 'refused',
			why: 'none_filled',
			places: [
				{ name: 'abc', outcome: 'unknown', detail: '' },
				{ name: 'Biểu đồ 9', outcome: 'nothing_there', detail: '' }
			]
		});
	});
});

test('a template of Word (.dotx) becomes a document', async () => {
	const dotx = await changed(TYPES, (types) =>
		types.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml')
	);
	const filled = await fill(dotx);
	if (filled.kind === 'refused') throw new Error(filled.why);
	const { xml, bytes } = checkPackage(filled.bytes, null);
	expect(textOf(xml.get(BODY))).toContain(BRIEFING.title);
	expect(strFromU8(bytes.get(TYPES) ?? new Uint8Array())).not.toContain('template.main+xml');
});
