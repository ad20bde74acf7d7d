/** The clock of this machine, for times that are only shown: nothing is ordered by it. */
export function now(): Date {
	return new Date();
}
