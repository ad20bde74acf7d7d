import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/lib/chart/clip-polygon';
import { rect, type Decal } from '../../src/lib/chart/draw-shapes';
import { paintSvg } from '../../src/lib/chart/engine-parts';
import { hatch, placePattern } from '../../src/lib/chart/place-pattern';
import { unrollPatterns } from '../../src/lib/chart/unroll-patterns';

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function paint(decal: Decal, box: Box): string {
	const renderItem = () => ({
		type: 'group' as const,
		children: [rect(box, { fill: '#00619f', decal })]
	});
	const series = [{ type: 'custom' as const, coordinateSystem: 'none', data: [[0]], renderItem }];
	return paintSvg({ series }, 400, 300);
}

function polygonsOf(svg: string, colour: string): Point[][] {
	const paths = [...svg.matchAll(/<g fill="([^"]*)"[^>]*><path d="([^"]*)"/g)].filter(
		([, fill]) => fill === colour
	);
	return paths.flatMap(([, , d = '']) =>
		d
			.split('Z')
			.filter((part) => part !== '')
			.map((part) =>
				[...part.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
			)
	);
}

function areaOf(polygon: readonly Point[]): number {
	const doubled = polygon.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = polygon[(at + 1) % polygon.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(doubled) / 2;
}

const side = fc.integer({ min: 20, max: 120 });

describe('a pattern as shapes', () => {
	it('fills as much of any area as the pattern does, and nothing beyond it', () => {
		fc.assert(
			fc.property(side, side, side, side, (x, y, width, height) => {
				const polygons = polygonsOf(
					unrollPatterns(paint(hatch('#c44e00'), { x, y, width, height })),
					'#c44e00'
				);
				for (const [left, top] of polygons.flat()) {
					expect(left).toBeGreaterThanOrEqual(x - 0.01);
					expect(left).toBeLessThanOrEqual(x + width + 0.01);
					expect(top).toBeGreaterThanOrEqual(y - 0.01);
					expect(top).toBeLessThanOrEqual(y + height + 0.01);
				}
				const filled = polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
				expect(Math.abs(filled / (width * height) - 1 / 3)).toBeLessThan(0.06);
			}),
			{ numRuns: 40 }
		);
	});

	it('has the signs of every province, paler than the area under them', () => {
		const box = { x: 10, y: 10, width: 144, height: 72 };
		const counts = [1, 2, 3, 4, 5, 6, 7].map((number) => {
			const svg = unrollPatterns(paint(placePattern(number, '#ffffff') ?? hatch('#000000'), box));
			expect(svg).toContain('fill="#00619f"');
			expect(svg).toMatch(/fill="#ffffff" fill-opacity="0\.35"/);
			return polygonsOf(svg, '#ffffff').length;
		});
		for (const count of counts) expect(count).toBeGreaterThan(8);
		expect(new Set(counts).size).toBeGreaterThan(4);
	});

	it('leaves a picture without patterns as it is', () => {
		const svg = '<svg><path d="M0 0L1 1" fill="#000000"></path></svg>';
		expect(unrollPatterns(svg)).toBe(svg);
	});
});
