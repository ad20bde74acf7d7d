/** Where in a list something dropped at a height in the window comes to stand: before the first item whose middle is below. */
export function slotAt(items: Iterable<Element>, y: number): number {
	let slot = 0;
	for (const item of items) {
		const { top, height } = item.getBoundingClientRect();
		if (y < top + height / 2) return slot;
		slot += 1;
	}
	return slot;
}
