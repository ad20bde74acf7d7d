import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOfSlope, slope, tableOfSlope } from '../../src/lib/chart/slope';
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
		slope(
			{ before: '2019', now: '2020', summary: '', width, height: heightOfSlope(rows) },
			rows,
			theme,
			'vi'
		),
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

	test('has the two ends and the change in its table', () => {
		const rows = [row('A'), row('B', { now: null, direction: 'none', change: 'không tính %' })];
		const table = tableOfSlope({ before: '2019', now: '2020', change: 'Thay đổi' }, rows, 'vi');
		expect(table.columns.map(({ title }) => title)).toEqual(['Tên', '2020', '2019', 'Thay đổi']);
		expect(table.rows[1]).toEqual({
			id: 'B',
			name: 'B',
			before: '113',
			now: 'chưa có số liệu',
			change: 'không tính %'
		});
	});

	test('draws percentages on both sides of what they are seen against, each in its own words', () => {
		const percent = (value: number) => amount(value, value);
		const said = (before: string, now: string) => ({
			before: { brief: before, full: `${before} (1/2)` },
			now: { brief: now, full: `${now} (3/2)` }
		});
		const rows = [
			row('A', { before: percent(-0.5), now: percent(0.5), said: said('−50%', '+50%') }),
			row('B', { before: null, now: percent(0.25), said: said('không tính %', '+25%') })
		];
		const size = { width: 800, height: heightOfSlope(rows) };
		const times = { before: '2019', now: '2020', summary: '', base: { value: 0, words: '0%' } };
		const shown = paint(slope({ ...times, ...size }, rows, lightTheme, 'vi'), size.width, size.height);
		const ySaying = (words: string) => shown.texts.find(({ text }) => text === words)?.y ?? Number.NaN;
		expect(shown.words).toEqual(expect.arrayContaining(['−50%', '+50%  A', '+25%  B', '0%']));
		expect(ySaying('+50%  A')).toBeLessThan(ySaying('0%'));
		expect(ySaying('0%')).toBeLessThan(ySaying('−50%'));
		expect(shown.words).not.toContain('không tính %');
		const table = tableOfSlope({ before: '2019', now: '2020', change: '' }, rows, 'vi');
		expect(table.rows.map(({ before }) => before)).toEqual(['−50% (1/2)', 'không tính % (1/2)']);
	});

	test('a figure of a public page does not take the colour of its place', () => {
		const strokes = (rows: readonly SlopeRow[]) => lines(painted(rows, 800)).map(({ stroke }) => stroke);
		const [own, found] = [strokes([row('A')]), strokes([row('A', { origin: 'published' })])];
		expect(own).not.toEqual(found);
		expect(found).toEqual([lightTheme.inkFaint]);
	});

	test('gần 300 stands at its number, not at nothing', () => {
		const near = amount(0, 300, { wording: 'near' });
		const [line] = lines(painted([row('A', { before: near, now: amount(300, 300) })], 800));
		expect(line?.height).toBeLessThan(1);
		expect(line?.dashed).toBe(true);
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
