import type { BatchHeader } from './batch';
import type { Chain, StoredBatch } from './find-chain';
import type { Sequence } from './ids';
import type { ManifestEntry } from './manifest';
import type { Folder } from './read-folder';
import { readStoredName } from './stored-name';

/** What a head says of its batch, for the manifest and for problems. */
export function describeHeader(
	header: BatchHeader
): Pick<ManifestEntry, 'sequence' | 'kind' | 'time' | 'file'> {
	const { sequence, kind, time } = header;
	return { sequence, kind, time, file: header.kind === 'file' ? header.file : null };
}

/** How the manifest lists a whole batch. */
export function listBatch({ stored, batch: { header, checksum } }: StoredBatch): ManifestEntry {
	return { ...describeHeader(header), checksum, stored };
}

/** How the manifest lists a batch that is not there whole, from whatever is left of it. */
function listLost(sequence: Sequence, checksum: string | null, folder: Folder): ManifestEntry {
	for (const [stored, reading] of folder) {
		const name = readStoredName(stored);
		if (name?.sequence !== sequence || reading.status === 'whole' || reading.status === 'newer') continue;
		const header = reading.status === 'damaged' ? reading.header : null;
		if (header) return { ...describeHeader(header), checksum, stored };
		return { sequence, checksum, kind: name.kind, stored, time: null, file: null };
	}
	return { sequence, checksum, kind: null, stored: null, time: null, file: null };
}

function sequencesOfDamaged(folder: Folder): readonly Sequence[] {
	const found = [...folder].flatMap(([stored, { status }]) => {
		const sequence = readStoredName(stored)?.sequence;
		return sequence !== undefined && (status === 'damaged' || status === 'unreadable') ? [sequence] : [];
	});
	return [...new Set(found)].sort((one, other) => one - other);
}

/** The batches of a chain after `reached`, with those that are lost from it. */
export function listChain(
	{ groups, gaps }: Chain,
	folder: Folder,
	reached: number
): readonly ManifestEntry[] {
	const damaged = gaps.length > 0 ? sequencesOfDamaged(folder) : [];
	const entries: ManifestEntry[] = [];
	let last = reached;
	for (const { first, last: end, previous, members } of groups) {
		const gap = gaps.find((link) => link === previous);
		if (gap) {
			for (const at of damaged) if (at > last && at < gap.sequence) entries.push(listLost(at, null, folder));
			entries.push(listLost(gap.sequence, gap.checksum, folder));
		}
		for (let at = first; at <= end; at = (at + 1) as Sequence) {
			const member = members.get(at);
			entries.push(member ? listBatch(member) : listLost(at, null, folder));
		}
		last = end;
	}
	return entries;
}

/**
 * The damaged batches after `reached`, for where no manifest is left: nothing then tells a damaged last batch from one
 * that was never finished, so that it is kept and named.
 */
export function listDamagedTail(folder: Folder, reached: number): readonly ManifestEntry[] {
	return sequencesOfDamaged(folder)
		.filter((at) => at > reached)
		.map((at) => listLost(at, null, folder));
}
