import type { BatchHeader, BatchLink } from './batch';
import type { Entry } from './entry';
import type { StoredBatch } from './find-chain';
import { hashBytes, hashInPieces } from '../work/hash-bytes';
import { randomHex, type Sequence, type WorkspaceId } from './ids';
import { formJson } from './json';
import type { PackedFile } from './plan-files';
import type { StoredContent } from './storage';
import { makeStoredName } from './stored-name';
import { writeHead } from './write-batch';

/** A batch ready to be written. */
export interface FormedBatch extends StoredBatch {
	/** All that is stored of it. */
	readonly content: StoredContent;
	/** Where in it the body begins. */
	readonly bodyAt: number;
}

/** One batch of a group: an original, or decisions. */
export type BatchContent = PackedFile | { readonly entries: readonly Entry[] };

/** A batch and its place. */
export interface PlacedContent {
	readonly sequence: Sequence;
	readonly content: BatchContent;
}

/** What all batches of a group share. */
export interface GroupFrame {
	readonly version: number;
	readonly workspace: WorkspaceId;
	readonly first: Sequence;
	readonly count: number;
	readonly previous: BatchLink | null;
	readonly time: string;
}

/**
 * Forms the batches of a group in the order in which they must be written: who finds the last one finds all. `contents`
 * are in order and among the `count` from `first`; of a restored group some may be missing.
 */
export async function formGroup(
	{ version, workspace, first, count, previous, time }: GroupFrame,
	contents: readonly PlacedContent[]
): Promise<readonly FormedBatch[]> {
	const group = { first, count, mark: randomHex(4) };
	const formed: FormedBatch[] = [];
	for (const { sequence, content } of contents) {
		const body = 'entries' in content ? formJson(content.entries) : content.body;
		const base = {
			workspace,
			sequence,
			group,
			previous,
			time,
			body: await describeBody(body, content)
		};
		const header: BatchHeader =
			'entries' in content ? { ...base, kind: 'decision' } : { ...base, kind: 'file', file: content.file };
		const { head, checksum } = writeHead(version, header);
		const batch =
			header.kind === 'file'
				? { header, checksum }
				: { header, checksum, entries: 'entries' in content ? content.entries : [] };
		const stored = makeStoredName({ sequence, kind: header.kind });
		formed.push({ stored, batch, content: joinParts(head, body), bodyAt: head.length });
	}
	return formed;
}

async function describeBody(body: StoredContent, content: BatchContent): Promise<BatchHeader['body']> {
	const known = 'bodySha256' in content ? content.bodySha256 : undefined;
	if (body instanceof Uint8Array) return { bytes: body.length, sha256: known ?? (await hashBytes(body)) };
	return { bytes: body.size, sha256: known ?? (await hashInPieces(body)) };
}

/** A blob stays where the browser keeps it. */
function joinParts(head: Uint8Array<ArrayBuffer>, body: StoredContent): StoredContent {
	if (!(body instanceof Uint8Array)) return new Blob([head, body]);
	const whole = new Uint8Array(head.length + body.length);
	whole.set(head);
	whole.set(body, head.length);
	return whole;
}
