import type { ReadingSource } from '../domain/reading';
import type { FindingPlace } from './finding-list';

/**
 * The file can't be read at all: nothing of it is loaded, and `code` says why. `source` is how far it was opened,
 * so that another sheet or encoding can still be chosen.
 */
export class RefusedFile extends Error {
	readonly code: string;
	readonly place: FindingPlace;
	source: ReadingSource = {};

	constructor(code: string, place: FindingPlace = {}) {
		super(code);
		this.name = 'RefusedFile';
		this.code = code;
		this.place = place;
	}
}

/** A workspace holds the whole country for a decade in less; more would not fit one browser tab. */
const FILE_BYTES_MAX = 500 * 1024 * 1024;
const HEAD_BYTES = 4096;
/** More columns than any report has; a file with more is something else. */
const COLUMNS_MAX = 1000;
const COLUMNS_SAMPLE = 64 * 1024;
/** Text files have next to no control codes; every binary format met has more than this share. */
const CONTROL_SHARE_MAX = 0.1;

const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
	{ kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ kind: 'gzip', bytes: [0x1f, 0x8b] },
	{ kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
	{ kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ kind: 'image', bytes: [0xff, 0xd8, 0xff] },
	{ kind: 'image', bytes: [0x47, 0x49, 0x46, 0x38] },
	{ kind: 'image', bytes: [0x49, 0x49, 0x2a, 0x00] },
	{ kind: 'image', bytes: [0x4d, 0x4d, 0x00, 0x2a] }
];

/** Markup by how it begins; what Excel saves under a false name first. */
const MARKUP: readonly { readonly kind: string; readonly start: RegExp }[] = [
	{ kind: 'spreadsheetml', start: /^\s*<\?xml[\s\S]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/iu },
	{ kind: 'mhtml', start: /^\s*MIME-Version:\s*\d/iu },
	{
		kind: 'html',
		start: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html|<head|<body|<table|<!--|<meta|<style)/iu
	},
	{ kind: 'xml', start: /^\s*(?:<\?xml|<!doctype)/iu }
];

/** Refuses what can't be any table by its size: empty or too large. */
export function refuseBySize(bytes: number): void {
	if (bytes === 0) throw new RefusedFile('file.empty');
	if (bytes > FILE_BYTES_MAX) {
		throw new RefusedFile('file.too_large', {
			params: { megabytes: Math.round(bytes / 1024 / 1024), limit: FILE_BYTES_MAX / 1024 / 1024 }
		});
	}
}

/** Refuses what can't be text by its first bytes: a known binary format. */
export function refuseByBytes(bytes: Uint8Array): void {
	for (const { kind, bytes: start } of SIGNATURES) {
		if (start.every((byte, index) => bytes[index] === byte)) {
			throw new RefusedFile('file.not_csv', { params: { kind } });
		}
	}
}

/** Refuses decoded text that is no table: blank, markup, JSON, or mostly control codes. */
export function refuseByText(text: string): void {
	const head = text.slice(0, HEAD_BYTES);
	if (text.length <= HEAD_BYTES && text.trim() === '') throw new RefusedFile('file.empty');
	const markup = MARKUP.find(({ start }) => start.test(head));
	if (markup !== undefined) throw new RefusedFile('file.not_csv', { params: { kind: markup.kind } });
	if (/^\s*(?:\{\s*"|\[\s*[{[])/u.test(head))
		throw new RefusedFile('file.not_csv', { params: { kind: 'json' } });
	let controls = 0;
	for (let index = 0; index < head.length; index += 1) {
		const code = head.charCodeAt(index);
		if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) controls += 1;
	}
	if (controls > head.length * CONTROL_SHARE_MAX) {
		throw new RefusedFile('file.not_csv', { params: { kind: 'binary' } });
	}
}

/** Refuses a text whose first lines have more columns than any report: it is something else. */
export function refuseManyColumns(text: string, delimiter: string): void {
	let columns = 1;
	for (const character of text.slice(0, COLUMNS_SAMPLE)) {
		if (character === '\n' || character === '\r') columns = 1;
		else if (character === delimiter[0]) columns += 1;
		refuseWideTable(columns);
	}
}

/** Refuses a table of more than a thousand columns. */
export function refuseWideTable(columns: number): void {
	if (columns > COLUMNS_MAX) throw new RefusedFile('columns.too_many', { params: { limit: COLUMNS_MAX } });
}
