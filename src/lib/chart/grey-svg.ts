/** Shares of red, green and blue in how bright a colour looks (ITU-R BT.709). */
const SHARES = [0.2126, 0.7152, 0.0722] as const;
/** From what difference of its channels on a colour tells something apart; inks of the page have less. */
const LEAST_CHROMA = 40;
/** Greys of areas in print: a single one, and the ends of a row of several. */
const SINGLE_GREY = 0xd9;
const LIGHTEST = 0xec;
const DARKEST = 0x94;
const OUTLINE = '#000000';

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels | null {
	const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
	if (red === undefined || green === undefined || blue === undefined) return null;
	return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function greyOf(light: number): string {
	const two = Math.round(light).toString(16).padStart(2, '0');
	return `#${two}${two}${two}`;
}

function asBright([red, green, blue]: Channels): string {
	return greyOf(SHARES[0] * red + SHARES[1] * green + SHARES[2] * blue);
}

function isHue(colour: string): boolean {
	const channels = channelsOf(colour);
	return channels !== null && Math.max(...channels) - Math.min(...channels) >= LEAST_CHROMA;
}

function valueOf(tag: string, name: string): string {
	return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function withValue(tag: string, name: string, value: string): string {
	const bare = tag.replace(new RegExp(` ${name}="[^"]*"`), '');
	return bare.replace(/\/?>$/, (end) => ` ${name}="${value}"${end}`);
}

/**
 * SVG text in black and white for printing: areas are light grey with a black outline, each hue a grey of its own,
 * lines and dots black, stripes and signs dark, and all else the grey that is as bright. What told series apart besides
 * their colour stays: stripes, shapes, words.
 */
export function greySvg(svg: string): string {
	const greys = greysOf(svg);
	return svg
		.replace(/<(?:path|rect|polygon)\b[^>]*>/g, (tag) => greyArea(tag, greys))
		.replace(/<(?:circle|ellipse|polyline|line|path|rect|polygon)\b[^>]*>/g, blackenMark)
		.replace(/<g fill="[^"]*"/g, '<g fill="#333333"')
		.replace(/#[\da-f]{6}\b/gi, (colour) => {
			const channels = channelsOf(colour);
			return channels === null ? colour : asBright(channels);
		})
		.replace(/\brgb\((\d+), ?(\d+), ?(\d+)\)/g, (_, ...parts: string[]) => {
			const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map(Number);
			return asBright([red, green, blue]);
		});
}

/** The grey of each hue that fills an area, in the order in which they come. */
function greysOf(svg: string): ReadonlyMap<string, string> {
	const fills = [...svg.matchAll(/<(?:path|rect|polygon)\b[^>]*>/g)].map(([tag]) => valueOf(tag, 'fill'));
	const hues = [...new Set(fills.filter(isHue))];
	const step = (LIGHTEST - DARKEST) / Math.max(1, hues.length - 1);
	return new Map(
		hues.map((hue, at) => [hue, greyOf(hues.length === 1 ? SINGLE_GREY : LIGHTEST - step * at)])
	);
}

function greyArea(tag: string, greys: ReadonlyMap<string, string>): string {
	const grey = greys.get(valueOf(tag, 'fill'));
	if (grey === undefined) return tag;
	const filled = withValue(withValue(tag, 'fill', grey), 'stroke', OUTLINE);
	return valueOf(tag, 'stroke-width') === '' || !isHue(valueOf(tag, 'stroke'))
		? withValue(withValue(filled, 'stroke-width', '0.75'), 'stroke-opacity', '1')
		: filled;
}

function blackenMark(tag: string): string {
	return ['fill', 'stroke'].reduce(
		(made, name) => (isHue(valueOf(made, name)) ? withValue(made, name, OUTLINE) : made),
		tag
	);
}
