/** The index that a key moves to in a list of `length`, staying at the ends; `null` for any other key. */
export function nextIndex(key: string, index: number, length: number): number | null {
	if (key === 'ArrowDown') return Math.min(index + 1, length - 1);
	if (key === 'ArrowUp') return Math.max(index - 1, 0);
	if (key === 'Home') return 0;
	if (key === 'End') return length - 1;
	return null;
}
