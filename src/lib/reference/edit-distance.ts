/**
 * Levenshtein distance of two strings, or `limit + 1` as soon as it must exceed `limit`.
 * Counts UTF-16 units, which are letters in composed Vietnamese.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		let best = row;
		for (let column = 1; column <= b.length; column++) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const shifted = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
			const cost = Math.min(replaced, shifted);
			current.push(cost);
			best = Math.min(best, cost);
		}
		if (best > limit) return limit + 1;
		previous = current;
	}
	return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}
