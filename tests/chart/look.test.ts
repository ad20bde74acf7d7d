import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { decimalsOf, niceScale } from '../../src/lib/chart/nice-scale';
import { colourOf, lookOf } from '../../src/lib/chart/place-look';
import { placeMarker } from '../../src/lib/chart/place-marker';
import { placePattern } from '../../src/lib/chart/place-pattern';
import { bundledReference } from '../../src/lib/reference/bundled';
import type { Place } from '../../src/lib/reference/reference';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { periodBars } from '../../src/lib/chart/period-bars';
import { tellTotal } from '../../src/lib/chart/tell-total';
import { apart, type Sight } from './colours-apart';
import { amount, dakNong, dongThap, langSon, makeTotal, traVinh, yearOf } from './make-total';

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

/** Hundredths of the way from black to white: about 2 is what can just be told side by side. */
const LEAST_APART: readonly (readonly [Sight, number])[] = [
	['usual', 14],
	['deuteranopia', 8],
	['protanopia', 7.5],
	['tritanopia', 6]
];

describe.each([lightTheme, darkTheme])('the $name theme', (theme) => {
	test('keeps every hue at 3:1 and every word at 4.5:1 against its paper', () => {
		for (const hue of theme.hues) expect(contrast(hue, theme.paper)).toBeGreaterThanOrEqual(3);
		for (const ink of [theme.ink, theme.inkSoft, theme.inkFaint, theme.warn])
			expect(contrast(ink, theme.paper)).toBeGreaterThanOrEqual(4.5);
	});

	test('keeps every two hues apart, for people who see all colours and for those who see two', () => {
		const pairs = theme.hues.flatMap((one, at) =>
			theme.hues.slice(at + 1).map((other) => [one, other] as const)
		);
		for (const [sight, least] of LEAST_APART) {
			const close = pairs.filter(([one, other]) => apart(one, other, sight) < least);
			expect(close, sight).toEqual([]);
		}
	});

	test('gives the provinces of the source documents four different colours', () => {
		expect(new Set([traVinh, dongThap, langSon, dakNong].map((place) => colourOf(place, theme))).size).toBe(
			4
		);
	});
});

describe('the look of a province', () => {
	const { all } = bundledReference().places;
	const provinces = all.filter(({ level }) => level === 'province');
	const wordLook = (id: PlaceId) => `${lookOf(id).hue}/${lookOf(id).pattern}`;

	test.each([
		['63 provinces until 30/06/2025', ({ validFrom }: Place) => validFrom === null],
		['34 units since 01/07/2025', ({ validTo }: Place) => validTo === null]
	] as const)('is one of its own among the %s', (name, isOfTheTime) => {
		const units = provinces.filter(isOfTheTime);
		expect(units).toHaveLength(Number.parseInt(name));
		expect(new Set(units.map(({ id }) => wordLook(id))).size).toBe(units.length);
	});

	test('differs in hue between a unit of 2025 and the units it was formed from, which stand beside it most', () => {
		for (const { id, predecessors } of provinces) {
			const hues = [id, ...predecessors].map((place) => lookOf(place).hue);
			expect(new Set(hues).size, id).toBe(hues.length);
		}
	});

	test('differs in hue among all provinces of the data that come with the product', () => {
		const shipped = ['84', '87', '20', '67', '40', '83', '86'].map((code) => `qd124:${code}` as PlaceId);
		expect(new Set([...shipped, 'qd19:86' as PlaceId].map((place) => lookOf(place).hue)).size).toBe(8);
	});

	test('is painted in eight patterns and eight shapes', () => {
		const patterns = Array.from({ length: 8 }, (_, pattern) =>
			JSON.stringify(placePattern(pattern, '#ffffff'))
		);
		const shapes = Array.from({ length: 8 }, (_, pattern) =>
			JSON.stringify(placeMarker(pattern, [0, 0], 5, { fill: '#000000' }))
		);
		expect(new Set(patterns).size).toBe(8);
		expect(new Set(shapes).size).toBe(8);
	});
});

test('a scale ends on a round number at or above its top', () => {
	fc.assert(
		fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (top) => {
			const { max, interval } = niceScale(top);
			expect(max).toBeGreaterThanOrEqual(top * (1 - 1e-8));
			expect(max).toBeLessThan(top + interval * (1 + 1e-8));
			expect(max / interval).toBeLessThanOrEqual(5);
		})
	);
	expect(niceScale(0)).toEqual({ max: 1, interval: 1 });
	expect(niceScale(118)).toEqual({ max: 150, interval: 50 });
	expect([0.2, 0.6, 1, 10, 50, 0.007].map((top) => decimalsOf(niceScale(top).interval))).toEqual([
		2, 1, 2, 1, 0, 3
	]);
});

test('a chart carries its summary for those who do not see it', () => {
	const spec = { name: 'Trà Vinh', place: traVinh, unitText: 'tin, bài' };
	const option = periodBars(spec, [makeTotal(yearOf(2020), amount(5, 5))], lightTheme, 'vi');
	expect(option.aria).toMatchObject({
		enabled: true,
		label: { description: 'Trà Vinh: năm 2020 có 5. Mới có một kỳ nên chưa nói được tăng hay giảm.' }
	});
});

test('what has no amount says so once when it is pointed at', () => {
	const lines = tellTotal(makeTotal(yearOf(2020), null), 'vi');
	expect(lines).toEqual(['Năm 2020', 'chưa có số liệu']);
});
