/** The technical words of whatever was thrown, for the folded-away detail of an `AppError`. */
export function describeError(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
