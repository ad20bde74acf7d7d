/** A written count with its noun: `1 report`, `2 reports`, `0 reports`. `many` where an s does not do. */
export function plural(count: string, one: string, many = `${one}s`): string {
	return `${count} ${count === '1' ? one : many}`;
}

/** The form of a verb that goes with a written count. */
export function agree(count: string, one: string, many: string): string {
	return count === '1' ? one : many;
}
