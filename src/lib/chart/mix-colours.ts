/** A colour laid over another at a share (0–1); both as `#rrggbb`, and so is what comes of them. */
export function mixColours(over: string, under: string, share: number): string {
	const [top, bottom] = [partsOf(over), partsOf(under)];
	const mixed = top.map((part, at) => Math.round(part * share + (bottom[at] ?? 0) * (1 - share)));
	return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function partsOf(colour: string): readonly number[] {
	return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
