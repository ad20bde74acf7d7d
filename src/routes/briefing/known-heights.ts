/** How high figures were drawn, by the ids of their blocks, while the app is open; for one width of the window. */
const heights = new Map<string, number>();
let width = 0;

/** The height in px that a figure had when it was drawn last at this width of the window; `null` where that isn't known. */
export function knownHeight(id: string): number | null {
	return width === window.innerWidth ? (heights.get(id) ?? null) : null;
}

/** Remembers the height in px that a figure is drawn in. */
export function rememberHeight(id: string, height: number): void {
	if (width !== window.innerWidth) heights.clear();
	width = window.innerWidth;
	heights.set(id, height);
}
