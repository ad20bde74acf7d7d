import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTip } from '../../src/lib/chart/place-tip';

const picture = { width: 800, height: 300 };
const tip = { width: 200, height: 80 };

test('words stand to the right of their mark, at its top, and to the left where the right is too narrow', () => {
	expect(placeTip({ x: 100, y: 50, width: 60, height: 200 }, tip, picture, 'beside')).toEqual([168, 50]);
	expect(placeTip({ x: 700, y: 50, width: 60, height: 200 }, tip, picture, 'beside')).toEqual([492, 50]);
});

test('a mark as wide as the picture has its words above, or below its foot', () => {
	const wide = { x: 40, width: 750 };
	expect(placeTip({ ...wide, y: 150, height: 120 }, tip, picture, 'beside')).toEqual([315, 62]);
	expect(placeTip({ ...wide, y: 20, height: 250 }, tip, picture, 'beside')).toEqual([315, 278]);
});

test('words above their mark leave the way across free; where the top is too near they stand beside it', () => {
	expect(placeTip({ x: 100, y: 100, width: 60, height: 150 }, tip, picture, 'above')).toEqual([30, 12]);
	expect(placeTip({ x: 780, y: 100, width: 20, height: 150 }, tip, picture, 'above')).toEqual([600, 12]);
	expect(placeTip({ x: 100, y: 80, width: 60, height: 150 }, tip, picture, 'above')).toEqual([168, 80]);
});

test('words never lie over their mark and never reach over the sides', () => {
	const size = fc.integer({ min: 1, max: 800 });
	fc.assert(
		fc.property(
			size,
			size,
			size,
			size,
			fc.integer({ min: 1, max: 800 }),
			size,
			fc.constantFrom('above' as const, 'beside' as const),
			(x, y, w, h, width, height, side) => {
				const mark = { x: x % 800, y: y % 300, width: Math.min(w, 800 - (x % 800)), height: h % 300 };
				const [left, top] = placeTip(mark, { width, height }, picture, side);
				expect(left).toBeGreaterThanOrEqual(0);
				expect(left + width).toBeLessThanOrEqual(picture.width);
				const apart =
					left >= mark.x + mark.width ||
					left + width <= mark.x ||
					top >= mark.y + mark.height ||
					top + height <= mark.y;
				expect(apart).toBe(true);
			}
		)
	);
});
