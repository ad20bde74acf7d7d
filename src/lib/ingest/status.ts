import type { Finding } from '../domain/finding';
import type { FileStatus, HeldRow, RowCounts } from '../domain/reading';

/** Counts rows so that read = accepted + held + set aside. */
export function countRows(accepted: number, kept: readonly HeldRow[]): RowCounts {
	const setAside = kept.filter(({ fate }) => fate === 'set_aside').length;
	const held = kept.length - setAside;
	return { read: accepted + kept.length, accepted, held, setAside };
}

/** `accept` where nothing needs a look, `warn` where something does. Refused files are `reject` before they get here. */
export function statusOf(findings: readonly Finding[], rows: RowCounts): FileStatus {
	const quiet = findings.every(({ level }) => level === 'info') && rows.held === 0;
	return quiet ? 'accept' : 'warn';
}
