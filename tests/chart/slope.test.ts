import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOfSlope, slope, summariseSlope, tableOfSlope } from '../../src/lib/chart/slope';
import type { SlopeRow } from '../../src/lib/chart/slope-row';
import { spreadLabels } from '../../src/lib/chart/spread-labels';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { bundledReference } from '../../src/lib/reference/bundled';
import { about, amount, over, traVinh } from './make-total';
import { collisions, paint } from './painted';

const row = (name: string, part: Partial<SlopeRow> = {}): SlopeRow => ({
	id: name,
	name,
	place: traVinh,
	before: amount(113, 113),
	now: amount(206, 206),
	isPartial: false,
	change: '▲ tăng 93 (206/113) · +82,3%',
	direction: 'up',
	...part
});
const units = bundledReference().places.all.filter(
	({ level, validTo }) => level === 'province' && validTo === null
);
const many = units.map(({ id, nameVi }, index) =>
	row(nameVi, { place: id, before: amount(100 + (index % 3), 100 + (index % 3)), now: amount(index, index) })
);
const painted = (rows: readonly SlopeRow[], width: number, theme = lightTheme) =>
	paint(
		slope({ before: '2019', now: '2020', width, height: heightOfSlope(rows) }, rows, theme, 'vi'),
		width,
		heightOfSlope(rows)
	);
/** Lines from one time to the other, not the short ones to labels. */
const lines = ({ marks }: ReturnType<typeof paint>) =>
	marks.filter(
		({ fill, width, stroke }) =>
			fill === 'none' && width > 50 && ![lightTheme.rule, '', 'none'].includes(stroke)
	);

describe('a slope', () => {
	test.each([
		[1, 320, lightTheme],
		[1, 1000, darkTheme],
		[34, 320, lightTheme],
		[34, 1000, darkTheme]
	])('of %i provinces at %i px has every amount and no words over others', (count, width, theme) => {
		const shown = painted(many.slice(0, count), width, theme);
		expect(shown.words).toEqual(expect.arrayContaining(['2019', '2020', '100']));
		expect(collisions(shown)).toEqual([]);
		for (const { name } of width > 500 ? many.slice(0, count) : [])
			expect(shown.words.some((words) => words.endsWith(name))).toBe(true);
		for (const { x, y, width: wide } of shown.texts) {
			expect(x).toBeGreaterThanOrEqual(-1);
			expect(x + wide).toBeLessThanOrEqual(width + 4);
			expect(y).toBeLessThan(heightOfSlope(many.slice(0, count)));
		}
	});

	test('keeps room between the two times on a telephone', () => {
		const line = lines(painted([row('Tên một tỉnh rất dài, từ 01/7/2025 · minh họa')], 320))[0];
		expect(line?.width).toBeGreaterThan(60);
	});

	test('draws no line to what is missing, and words nothing for it', () => {
		const shown = painted([row('A', { before: null }), row('B', { now: null })], 800);
		expect(lines(shown)).toEqual([]);
		expect(shown.words).toEqual(expect.arrayContaining(['206  A', 'B', '113']));
		expect(shown.words).not.toContain('0');
	});

	test('is dashed where an end is a bound, approximate or of part of its period', () => {
		const rows = [
			row('A', { now: over(500) }),
			row('B', { before: about(50) }),
			row('C', { isPartial: true })
		];
		expect(lines(painted(rows, 800)).map(({ dashed }) => dashed)).toEqual([true, true, true]);
		expect(lines(painted([row('D')], 800)).map(({ dashed }) => dashed)).toEqual([false]);
	});

	test('says in words how many rose, and has the changes in its table', () => {
		const rows = [row('A'), row('B', { now: null, direction: 'none', change: 'không tính %' })];
		expect(summariseSlope(rows, 'vi')).toBe(
			'2 dòng: 1 tăng, 0 giảm, 0 không đổi, 0 chưa rõ tăng hay giảm, 1 không so được.'
		);
		expect(tableOfSlope({ before: '2019', now: '2020' }, rows, 'vi').rows[1]).toEqual({
			id: 'B',
			name: 'B',
			before: '113',
			now: 'chưa có số liệu',
			change: 'không tính %'
		});
	});
});

test('labels keep their order and their distance, inside the space where there is room', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 20 }), (wanted) => {
			const placed = spreadLabels(wanted, 15, 0, 400);
			const sorted = wanted.map((at, index) => ({ at, y: placed[index] ?? Number.NaN }));
			sorted.sort((one, other) => one.at - other.at || one.y - other.y);
			sorted.forEach(({ y }, index) => {
				const next = sorted[index + 1];
				if (next) expect(next.y - y).toBeGreaterThanOrEqual(15 - 1e-6);
				expect(y).toBeGreaterThanOrEqual(-1e-6);
				expect(y).toBeLessThanOrEqual(400 + 1e-6);
			});
		})
	);
});
