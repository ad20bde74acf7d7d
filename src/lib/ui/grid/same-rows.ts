/** What a row is known by; absent where rows have no name. */
export type IdOf<Row> = ((row: Row) => string | number) | undefined;

/** Whether two lists hold the same rows in the same order, whatever has changed inside them. */
export function areSameRows<Row>(one: readonly Row[], other: readonly Row[], idOf: IdOf<Row>): boolean {
	if (one === other) return true;
	if (idOf === undefined || one.length !== other.length) return false;
	return one.every((row, at) => {
		const beside = other[at];
		return beside !== undefined && idOf(row) === idOf(beside);
	});
}
