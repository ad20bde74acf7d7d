/** How colours are seen: with three kinds of cones, or without one of them. */
export type Sight = 'usual' | 'deuteranopia' | 'protanopia' | 'tritanopia';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What is left of linear RGB (Machado, Oliveira and Fernandes 2009, full severity). */
const SEEN: Readonly<Record<Sight, Matrix>> = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** Linear RGB to the cones, and these to OKLab (Ottosson 2020). */
const CONES: Matrix = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
];
const LAB: Matrix = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
];

function times([a, b, c]: Matrix, of: Triple): Triple {
	const row = (one: Triple): number => one[0] * of[0] + one[1] * of[1] + one[2] * of[2];
	return [row(a), row(b), row(c)];
}

function linear(hex: string, at: number): number {
	const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function seen(hex: string, sight: Sight): Triple {
	const [r, g, b] = times(SEEN[sight], [linear(hex, 1), linear(hex, 3), linear(hex, 5)]);
	const [l, m, s] = times(CONES, [Math.max(0, r), Math.max(0, g), Math.max(0, b)]);
	return times(LAB, [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]);
}

/** How far two colours (`#rrggbb`) are apart in OKLab as they are seen, in hundredths of the way from black to white. */
export function apart(one: string, other: string, sight: Sight): number {
	const [a, b] = [seen(one, sight), seen(other, sight)];
	return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
