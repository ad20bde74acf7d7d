/** A colour as `rrggbb`, the only form Office files take. */
type Colour = string;

/** The least contrast of a mark with what is behind it (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;

function channelsOf(colour: Colour): readonly number[] {
	return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** `share` (0 to 1) of the second colour in the first. */
export function mixColours(colour: Colour, other: Colour, share: number): Colour {
	const others = channelsOf(other);
	return channelsOf(colour)
		.map((channel, at) => Math.round(channel * (1 - share) + (others[at] ?? 0) * share))
		.map((channel) => channel.toString(16).padStart(2, '0'))
		.join('');
}

function luminanceOf(colour: Colour): number {
	const [red = 0, green = 0, blue = 0] = channelsOf(colour)
		.map((channel) => channel / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrastOf(colour: Colour, other: Colour): number {
	const [darker = 0, lighter = 0] = [luminanceOf(colour), luminanceOf(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

/** The colour, lightened on a dark ground or darkened on a light one as far as it takes to be seen on it. */
export function standOut(colour: Colour, ground: Colour): Colour {
	const towards = luminanceOf(ground) < 0.2 ? 'ffffff' : '000000';
	for (let share = 0; share < 1; share += 0.1) {
		const mixed = mixColours(colour, towards, share);
		if (contrastOf(mixed, ground) >= LEAST_CONTRAST) return mixed;
	}
	return towards;
}
