import * as v from 'valibot';
import type { Batch, BatchHeader } from './batch';
import { fileSchema, LARGEST_GROUP, sequenceSchema } from './entry';
import { readEntries, type Format } from './format';
import { hashBytes } from '../work/hash-bytes';
import { WORKSPACE_ID, type WorkspaceId } from './ids';
import { parseJson } from './json';
import { checksumHead, MAGIC, PRELUDE } from './write-batch';

/** What a stored file turned out to be. `header` is known where only the body is damaged. */
export type BatchReading =
	| { readonly status: 'whole'; readonly batch: Batch; readonly bodyAt: number }
	| { readonly status: 'newer'; readonly version: number }
	| { readonly status: 'damaged'; readonly detail: string; readonly header: BatchHeader | null };

const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const base = {
	workspace: v.custom<WorkspaceId>((value) => typeof value === 'string' && WORKSPACE_ID.test(value)),
	sequence: sequenceSchema,
	group: v.strictObject({
		first: sequenceSchema,
		count: v.pipe(count, v.minValue(1), v.maxValue(LARGEST_GROUP)),
		mark: v.string()
	}),
	previous: v.nullable(v.strictObject({ sequence: sequenceSchema, checksum })),
	time: v.string(),
	body: v.strictObject({ bytes: count, sha256: checksum })
};
/** A batch stands within its group and behind the batch before it: who follows the chain always gets further. */
function hasItsPlace({ sequence, group: { first, count }, previous }: BatchHeader): boolean {
	return sequence >= first && sequence < first + count && (previous === null || previous.sequence < first);
}

const headerSchema = v.pipe(
	v.variant('kind', [
		v.strictObject({ ...base, kind: v.literal('file'), file: fileSchema }),
		v.strictObject({ ...base, kind: v.literal('decision') })
	]),
	v.check(hasItsPlace)
);

const damaged = (detail: string, header: BatchHeader | null = null): BatchReading => ({
	status: 'damaged',
	detail,
	header
});

const toHex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The head of a stored batch once its checksum holds, else what is wrong with it. */
function readHead(bytes: Uint8Array): { version: number; length: number; checksum: string } | string {
	if (bytes.length < PRELUDE.header) return 'shorter than a head';
	if (MAGIC.some((byte, at) => bytes[at] !== byte)) return 'not a batch';
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = view.getUint32(PRELUDE.headerLength, true);
	if (length > bytes.length - PRELUDE.header) return 'head cut short';
	const stated = toHex(bytes.subarray(PRELUDE.checksum, PRELUDE.header));
	if (checksumHead(bytes, length) !== stated) return 'checksum of the head';
	return { version: view.getUint32(PRELUDE.version, true), length, checksum: stated };
}

/**
 * Reads a stored batch and checks all of it: head, length, body and, of decisions, every entry. Only a whole head can
 * make a batch count as newer, so that a flipped bit in the version is damage and nothing else.
 */
export async function readBatch(bytes: Uint8Array, format: Format): Promise<BatchReading> {
	const head = readHead(bytes);
	if (typeof head === 'string') return damaged(head);
	if (head.version < 1) return damaged('version');
	if (head.version > format.version) return { status: 'newer', version: head.version };
	const bodyAt = PRELUDE.header + head.length;
	const json = parseJson(bytes.subarray(PRELUDE.header, bodyAt));
	const read = v.safeParse(headerSchema, json?.value);
	if (!read.success) return damaged('head not understood');
	const header = read.output;
	const body = bytes.subarray(bodyAt);
	if (body.length !== header.body.bytes) return damaged('length of the body', header);
	if ((await hashBytes(body)) !== header.body.sha256) return damaged('checksum of the body', header);
	if (header.kind === 'file') return { status: 'whole', batch: { header, checksum: head.checksum }, bodyAt };
	const entries = readEntries(format, head.version, parseJson(body)?.value);
	if (entries === null) return damaged('decisions not understood', header);
	return { status: 'whole', batch: { header, checksum: head.checksum, entries }, bodyAt };
}
