import type { FindingPlace } from './finding-list';

/** The file can't be read at all: nothing of it is loaded, and `code` says why. */
export class RefusedFile extends Error {
	readonly code: string;
	readonly place: FindingPlace;

	constructor(code: string, place: FindingPlace = {}) {
		super(code);
		this.name = 'RefusedFile';
		this.code = code;
		this.place = place;
	}
}

/** A workspace holds the whole country for a decade in less; more would not fit one browser tab. */
const FILE_BYTES_MAX = 200 * 1024 * 1024;
const HEAD_BYTES = 4096;
/** Text files have next to no control codes; every binary format met has more than this share. */
const CONTROL_SHARE_MAX = 0.1;

const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
	{ kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
	{ kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
	{ kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
	{ kind: 'gzip', bytes: [0x1f, 0x8b] },
	{ kind: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
	{ kind: 'image', bytes: [0x89, 0x50, 0x4e, 0x47] },
	{ kind: 'image', bytes: [0xff, 0xd8, 0xff] }
];

/** Refuses what can't be CSV by its size or first bytes: empty, too large, a known binary format. */
export function refuseByBytes(bytes: Uint8Array): void {
	if (bytes.length === 0) throw new RefusedFile('file.empty');
	if (bytes.length > FILE_BYTES_MAX) {
		throw new RefusedFile('file.too_large', {
			params: { megabytes: Math.round(bytes.length / 1024 / 1024), limit: FILE_BYTES_MAX / 1024 / 1024 }
		});
	}
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
	if (/^\s*(?:<!doctype|<html|<head|<body|<table|<\?xml|<!--)/iu.test(head)) {
		throw new RefusedFile('file.not_csv', { params: { kind: 'html' } });
	}
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
