import type { FileReading, ReadingSource } from '../domain/reading';
import { FindingList } from './finding-list';
import { hashAtOnce } from '../work/hash-bytes';
import { countRows } from './status';

/** What a file gives of which nothing is loaded. */
export const NOTHING_LOADED = {
	figures: null,
	statements: [],
	links: [],
	reports: [],
	deadlines: [],
	cited: [],
	followUps: [],
	recurrences: [],
	categories: []
};

/** The reading of a file that can't be used; `findings` say why, `source` how far it was opened. */
export function refuseReading(
	file: string,
	{ size, sha256 }: { readonly size: number; readonly sha256: string },
	findings: FindingList,
	source: ReadingSource = {}
): FileReading {
	return {
		...NOTHING_LOADED,
		...source,
		file,
		bytes: size,
		sha256,
		status: 'reject',
		kind: 'unknown',
		encoding: '',
		delimiter: '',
		header: [],
		rows: countRows(0, []),
		findings: findings.all(),
		heldRows: [],
		understanding: null
	};
}

/** The reading of a file whose bytes could not be had; `detail` is the system's own message. */
export function refuseUnreadable(file: string, detail: string): FileReading {
	const findings = new FindingList(file);
	findings.add('file.unreadable', 'error', { value: detail });
	return refuseReading(file, { size: 0, sha256: hashAtOnce(new Uint8Array()) }, findings);
}
