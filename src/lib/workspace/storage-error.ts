import { AppError, type AppErrorKind } from '../domain/app-error';
import { failureOf } from '../domain/failure-of';

const KINDS: ReadonlyMap<string, AppErrorKind> = new Map<string, AppErrorKind>([
	['QuotaExceededError', 'storage_full'],
	['NotAllowedError', 'storage_denied'],
	['SecurityError', 'storage_denied'],
	['InvalidStateError', 'storage_denied'],
	['VersionError', 'workspace_read_only'],
	['NotReadableError', 'storage_damaged'],
	['DataError', 'storage_damaged']
]);

/** What a failed call of the storage means: full, refused, damaged, memory that does not suffice, or `storage_failed` for all else. */
export function describeStorageError(error: unknown, what: string): AppError {
	if (error instanceof AppError) return error;
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	return failureOf(KINDS.get(name) ?? 'storage_failed', what, String(error), { cause: error });
}
