import { AppError, type AppErrorKind } from './app-error';

/** What browsers say where memory does not suffice for an array, a text, a message or a module. */
const SHORT =
	/out of memory|allocation (?:failed|size overflow)|failed to allocate|invalid (?:array|string|array buffer) length|invalid typed array length: \d|memory\.grow/i;

/** Whether a browser's own words say that memory did not suffice. */
function tellsShortMemory(message: string): boolean {
	return SHORT.test(message);
}

/**
 * The failure of work on `what` by the browser's own words: `out_of_memory` where they tell of that, whatever the work
 * was, else of the kind given.
 */
export function failureOf(
	kind: AppErrorKind,
	what: string,
	message: string,
	options?: ErrorOptions
): AppError {
	return new AppError(tellsShortMemory(message) ? 'out_of_memory' : kind, `${what}: ${message}`, options);
}

/** What was thrown, as `out_of_memory` where it is the browser's error that memory did not suffice. */
export function orShortMemory(error: unknown): unknown {
	if (!(error instanceof RangeError) || !tellsShortMemory(error.message)) return error;
	return new AppError('out_of_memory', error.message, { cause: error });
}
