/** Adds to a number by name; a missing amount adds nothing but makes the name known. */
export function tally(numbers: Map<string, number>, name: string, amount: number): void {
	numbers.set(name, (numbers.get(name) ?? 0) + (Number.isNaN(amount) ? 0 : amount));
}

/** The amount where it is a plain number, else NaN. */
export function amountOf(text: string): number {
	return text === '' ? Number.NaN : Number(text);
}
