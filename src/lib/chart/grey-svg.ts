/** Shares of red, green and blue in how bright a colour looks (ITU-R BT.709). */
const SHARES = [0.2126, 0.7152, 0.0722] as const;

function greyOf(red: number, green: number, blue: number): string {
	const light = Math.round(SHARES[0] * red + SHARES[1] * green + SHARES[2] * blue);
	const two = light.toString(16).padStart(2, '0');
	return `#${two}${two}${two}`;
}

/**
 * SVG text with every colour as the grey that is as bright, for printing in black and white. What told series apart
 * besides their colour stays: patterns, shapes, words.
 */
export function greySvg(svg: string): string {
	return svg
		.replace(
			/(["(:\s])#([\da-f]{2})([\da-f]{2})([\da-f]{2})(?=["';\s)])/gi,
			(_, before: string, ...parts: string[]) => {
				const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map((part) => parseInt(part, 16));
				return before + greyOf(red, green, blue);
			}
		)
		.replace(/\brgb\((\d+), ?(\d+), ?(\d+)\)/g, (_, ...parts: string[]) => {
			const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map(Number);
			return greyOf(red, green, blue);
		});
}
