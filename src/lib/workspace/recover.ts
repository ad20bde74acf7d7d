import { findChain, type StoredBatch } from './find-chain';
import type { WorkspaceId } from './ids';
import { describeHeader, listBatch, listChain, listDamagedTail } from './list-batches';
import { lastOf, type ManifestEntry, type ManifestReading } from './manifest';
import { makeProblem, type WorkspaceProblem } from './problem';
import type { Folder } from './read-folder';
import { acknowledgedBy, prunedBy } from './store-entries';
import { readStoredName } from './stored-name';

/** A workspace as far as it could be made out. */
export interface Recovered {
	/** The committed batches, the lost ones too. */
	readonly entries: readonly ManifestEntry[];
	/** Those of them that are whole, in order. */
	readonly batches: readonly StoredBatch[];
	readonly problems: readonly WorkspaceProblem[];
	/** Stored files that belong to nothing and may be removed. */
	readonly debris: readonly string[];
	/** The highest sequence that was ever given out. */
	readonly lastSequence: number;
	/** Whether a newer version of the program has written here. */
	readonly isNewer: boolean;
}

interface Wholes {
	readonly batches: readonly StoredBatch[];
	readonly byName: ReadonlyMap<string, StoredBatch>;
	readonly byChecksum: ReadonlyMap<string, StoredBatch>;
	/** Names of whole batches of other workspaces. */
	readonly foreign: ReadonlySet<string>;
}

function gatherWholes(folder: Folder, workspace: WorkspaceId): Wholes {
	const batches: StoredBatch[] = [];
	const foreign = new Set<string>();
	for (const [stored, reading] of folder) {
		if (reading.status !== 'whole') continue;
		if (reading.batch.header.workspace === workspace) batches.push({ stored, batch: reading.batch });
		else foreign.add(stored);
	}
	return {
		batches,
		byName: new Map(batches.map((batch) => [batch.stored, batch])),
		byChecksum: new Map(batches.map((batch) => [batch.batch.checksum, batch])),
		foreign
	};
}

/** A listed batch that stands under another name, as after files were swapped, is listed anew. */
function relink(entry: ManifestEntry, { byName, byChecksum }: Wholes): ManifestEntry {
	if (entry.checksum === null || byName.get(entry.stored ?? '')?.batch.checksum === entry.checksum)
		return entry;
	const found = byChecksum.get(entry.checksum);
	return found ? listBatch(found) : entry;
}

/**
 * Makes out what a workspace holds. A whole manifest says which batches are committed. `takesMore` takes whole groups
 * beyond it too, since a commit that was acknowledged may have been lost with the database; only the writer may, as
 * others could see what is not committed yet. Without a manifest the batches alone tell. What is damaged is set aside,
 * named and never removed.
 */
export function recover(
	stored: ManifestReading | null,
	folder: Folder,
	workspace: WorkspaceId,
	takesMore: boolean
): Recovered {
	const known = stored?.status === 'whole' ? stored.manifest : null;
	const isNewer = stored?.status === 'newer' || [...folder.values()].some(({ status }) => status === 'newer');
	const wholes = gatherWholes(folder, workspace);
	const listed = (known?.batches ?? []).map((entry) => relink(entry, wholes));
	const last = lastOf(listed);
	const reached = last?.sequence ?? 0;
	const takes = known === null || (takesMore && !isNewer);
	const chain = takes ? findChain(last, wholes.batches) : { groups: [], gaps: [] };
	const found = listChain(chain, folder, reached);
	const tail = known || isNewer ? [] : listDamagedTail(folder, found.at(-1)?.sequence ?? 0);
	const all = [...listed, ...found, ...tail];
	const batches = all.flatMap(({ stored: name, checksum }) => {
		const whole = name === null ? undefined : wholes.byName.get(name);
		return whole && whole.batch.checksum === checksum ? [whole] : [];
	});
	const pruned = new Set(batches.flatMap(({ batch }) => prunedBy(batch)));
	const acknowledged = new Set(batches.flatMap(({ batch }) => acknowledgedBy(batch)));
	const entries = all.filter(({ sequence }) => !pruned.has(sequence));
	const debris = known && takes && chain.gaps.length === 0 ? findDebris(folder, entries, wholes) : [];
	return {
		entries,
		batches: batches.filter(({ batch }) => !pruned.has(batch.header.sequence)),
		problems: [
			...(isNewer ? [makeProblem('format_newer', '')] : []),
			...tellIndex(stored, found.length, folder.size),
			...tellLost(entries, folder).filter(({ sequence }) => sequence === null || !acknowledged.has(sequence)),
			...[...wholes.foreign].map((name) => makeProblem('batch_foreign', name)),
			...tellUnfinished(debris, folder, found.at(-1)?.sequence ?? reached)
		],
		debris,
		lastSequence: findLastSequence(known?.lastSequence ?? 0, all, folder),
		isNewer
	};
}

function findLastSequence(known: number, entries: readonly ManifestEntry[], folder: Folder): number {
	let last = known;
	for (const { sequence } of entries) last = Math.max(last, sequence);
	for (const name of folder.keys()) last = Math.max(last, readStoredName(name)?.sequence ?? 0);
	return last;
}

function findDebris(
	folder: Folder,
	entries: readonly ManifestEntry[],
	{ foreign }: Wholes
): readonly string[] {
	const listed = new Set(entries.map(({ stored }) => stored));
	return [...folder].flatMap(([name, { status }]) => {
		const isOurs = readStoredName(name) !== null && !listed.has(name) && !foreign.has(name);
		return isOurs && (status === 'damaged' || status === 'whole') ? [name] : [];
	});
}

function tellIndex(stored: ManifestReading | null, found: number, size: number): readonly WorkspaceProblem[] {
	if (stored?.status === 'newer') return [];
	if (stored?.status === 'whole') return found > 0 ? [makeProblem('index_behind', String(found))] : [];
	return size > 0 ? [makeProblem('index_rebuilt', stored ? 'damaged' : 'missing')] : [];
}

function tellLost(entries: readonly ManifestEntry[], folder: Folder): readonly WorkspaceProblem[] {
	return entries.flatMap((entry) => {
		const reading = entry.stored === null ? undefined : folder.get(entry.stored);
		if (!reading) return [makeProblem('batch_missing', entry.stored ?? '', entry)];
		if (reading.status === 'damaged') return [makeProblem('batch_damaged', reading.detail, entry)];
		if (reading.status === 'unreadable') return [makeProblem('batch_unreadable', reading.detail, entry)];
		const isOther = reading.status === 'whole' && reading.batch.checksum !== entry.checksum;
		return isOther ? [makeProblem('batch_missing', 'another batch in its place', entry)] : [];
	});
}

function tellUnfinished(
	debris: readonly string[],
	folder: Folder,
	reached: number
): readonly WorkspaceProblem[] {
	return debris.flatMap((name) => {
		const reading = folder.get(name);
		if ((readStoredName(name)?.sequence ?? 0) <= reached) return [];
		if (reading?.status === 'whole')
			return [makeProblem('import_unfinished', name, describeHeader(reading.batch.header))];
		const header = reading?.status === 'damaged' ? reading.header : null;
		return header ? [makeProblem('import_unfinished', name, describeHeader(header))] : [];
	});
}
