import type { Decal } from './draw-shapes';

const stripe = (color: string, rotation: number, gap: number): Decal => ({
	symbol: 'rect',
	symbolSize: 1,
	dashArrayX: [1, 0],
	dashArrayY: [1, gap],
	rotation,
	color
});

/** Diagonal stripes always mean *not exact* or *not covered*; no province has them. */
export function hatch(color: string): Decal {
	return { ...stripe(color, -Math.PI / 4, 4), dashArrayY: [1.5, 3.5] };
}

/** Signs in rows `gap` px apart, each row shifted by half a step. */
const staggered = (gap: number) => ({
	dashArrayX: [
		[gap, gap],
		[0, gap, gap, 0]
	],
	dashArrayY: [gap, 0]
});

/** Two hexadecimal digits of opacity: seen in black-and-white print, but quieter than the amounts. */
const FAINT = '59';

/** The pattern of a province by its number (place-look.ts), in a colour `#rrggbb`; `null` is plain. */
export function placePattern(pattern: number, paper: string): Decal | null {
	const color = `${paper}${FAINT}`;
	const dot = { symbol: 'circle', symbolSize: 0.4, rotation: 0, color };
	const patterns: readonly (Decal | null)[] = [
		null,
		{
			...dot,
			...staggered(6)
		},
		stripe(color, 0, 5),
		stripe(color, Math.PI / 2, 7),
		{
			...dot,
			symbolSize: 0.7,
			...staggered(9)
		},
		{
			...stripe(color, 0, 3),
			dashArrayX: [
				[5, 4],
				[0, 4, 5, 0]
			],
			dashArrayY: [1, 4]
		},
		{ ...dot, symbol: 'triangle', symbolSize: 0.7, ...staggered(9) },
		{ ...dot, symbol: 'diamond', symbolSize: 0.8, ...staggered(7) }
	];
	return patterns[pattern % patterns.length] ?? null;
}
