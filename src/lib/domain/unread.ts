import type { AppErrorKind } from './app-error';
import type { Finding } from './finding';

/** The finding of a file that was not read, for no fault that is known of the file: it may be read another time. */
const BY_FAILURE: ReadonlyMap<AppErrorKind, string> = new Map<AppErrorKind, string>([
	['out_of_memory', 'file.out_of_memory'],
	['stopped', 'file.stopped']
]);
const UNREADABLE = 'file.unreadable';
const CODES: ReadonlySet<string> = new Set([UNREADABLE, ...BY_FAILURE.values()]);

/** The code of the finding that stands for a file whose reading failed. */
export function codeOfUnread(failure: AppErrorKind): string {
	return BY_FAILURE.get(failure) ?? UNREADABLE;
}

/** Why a file was not read, as the code of its finding; `null` for one that was, or that is not yet. */
export function whyUnread(reading: { readonly findings: readonly Finding[] } | null): string | null {
	return reading?.findings.find(({ code }) => CODES.has(code))?.code ?? null;
}
