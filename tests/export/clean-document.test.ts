import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/lib/export/clean-document';
import { cleanText } from '../../src/lib/export/clean-text';
import type { ExportDocument } from '../../src/lib/export/model';
import { BRIEFING } from './make-briefing';

/** Every code point XML 1.0 allows, by its own production (Char). */
const XML_CHARS = /^(?:\t|\n|\r|[\u0020-\uD7FF]|[\uE000-\uFFFD]|[\u{10000}-\u{10FFFF}])*$/u;
const anyText = fc.string({ unit: 'binary' });

describe('a clean text', () => {
	test('holds what XML can hold and nothing else, composed', () => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 0, max: 0xffff }), (text, unit) => {
				const clean = cleanText(text + String.fromCharCode(unit) + text);
				expect(clean).toMatch(XML_CHARS);
				expect(clean).toBe(clean.normalize('NFC'));
			})
		);
	});

	test('stays as it is when cleaned again', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(cleanText(cleanText(text))).toBe(cleanText(text));
			})
		);
	});

	test('loses nothing that can be read', () => {
		const readable = fc.string({ unit: fc.constantFrom(...'aăâđĐếỂ “”–−≥≤≈₫\t\n=+-@<>&"\'😀') });
		fc.assert(
			fc.property(readable, (text) => {
				expect(cleanText(text)).toBe(text);
				expect(cleanText(text.normalize('NFD'))).toBe(text);
			})
		);
	});

	test('ends its lines one way and has no controls', () => {
		expect(cleanText('a\r\nb\rc\u2028d\u0000\u0007\u009F\uD800e\uFFFE')).toBe('a\nb\nc\nde');
	});
});

/** Letters apart from their marks, and a control, in every text of a document. */
function soil(value: unknown): unknown {
	if (typeof value === 'string') return `${value.normalize('NFD')}\u0000`;
	if (Array.isArray(value)) return value.map(soil);
	if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, soil(part)]));
}

describe('a clean document', () => {
	const picture = { svg: '<svg/>', png: new Uint8Array([137, 80, 0, 7]), width: 960, height: 600 };
	const document: ExportDocument = {
		...BRIEFING,
		blocks: BRIEFING.blocks.map((block) => (block.kind === 'figure' ? { ...block, picture } : block))
	};

	test('is the document with each of its texts clean, wherever it stands', () => {
		expect(cleanDocument(soil(document))).toEqual(document);
	});

	test('leaves the document given as it was', () => {
		const soiled = soil(document);
		const before = structuredClone(soiled);
		cleanDocument(soiled);
		expect(soiled).toEqual(before);
	});
});
