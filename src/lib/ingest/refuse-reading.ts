import type { AppErrorKind } from '../domain/app-error';
import type { FileReading, ReadingSource } from '../domain/reading';
import { codeOfUnread } from '../domain/unread';
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
	return refuseUnread(file, { kind: 'file_read', detail });
}

/**
 * The reading of a file that failed as a whole, for no fault of the file: it may come out otherwise when it is read
 * again. `stored` where it is known which file it is.
 */
export function refuseUnread(
	file: string,
	{ kind, detail }: { readonly kind: AppErrorKind; readonly detail: string },
	stored = { size: 0, sha256: hashAtOnce(new Uint8Array()) }
): FileReading {
	const findings = new FindingList(file);
	findings.add(codeOfUnread(kind), 'error', { value: detail });
	return refuseReading(file, stored, findings);
}
