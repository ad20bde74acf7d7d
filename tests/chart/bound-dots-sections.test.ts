import { describe, expect, test } from 'vitest';
import {
	boundDots,
	heightOfBoundDots,
	summariseBoundDots,
	tableOfBoundDots
} from '../../src/lib/chart/bound-dots';
import type { DotRow } from '../../src/lib/chart/dot-row';
import { niceSpan } from '../../src/lib/chart/nice-span';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { bundledReference } from '../../src/lib/reference/bundled';
import { sectionsFor } from '../../src/lib/ui/sections-for';
import { amount, langSon, traVinh } from './make-total';
import { collisions, paint } from './painted';

const reference = bundledReference();
const units = reference.places.all.filter(({ level, validTo }) => level === 'province' && validTo === null);

function rowsOf(
	count: number,
	pinned: readonly (typeof traVinh)[] = [],
	grouping: 'none' | 'region' = 'region'
) {
	const shown = units.slice(0, count);
	const sectionOf = sectionsFor(
		shown.map(({ id }) => id),
		{ grouping, pinned },
		reference,
		'vi'
	);
	return shown.map(({ id, nameVi }, index): DotRow => ({
		id,
		name: `${String(index + 1)}. ${nameVi}`,
		place: id,
		quantity: amount(100 - index, 100 - index),
		ranked: true,
		detail: 'năm 2026',
		reasons: [],
		section: sectionOf(id)
	}));
}

describe('dots in sections', () => {
	test('the 34 units of today stand in the six regions of 2025, north to south', () => {
		expect(units).toHaveLength(34);
		const rows = rowsOf(34);
		const { words } = paint(
			boundDots({ measure: 'tin, bài', width: 1000 }, rows, lightTheme, 'vi'),
			1000,
			heightOfBoundDots(rows, 1000)
		);
		const regions = words.filter((word) => rows.some(({ section }) => section?.name === word));
		expect(regions).toEqual([
			'Trung du và miền núi phía Bắc',
			'Đồng bằng sông Hồng',
			'Bắc Trung Bộ',
			'Duyên hải Nam Trung Bộ và Tây Nguyên',
			'Đông Nam Bộ',
			'Đồng bằng sông Cửu Long'
		]);
	});

	test.each([
		[1, 320, lightTheme],
		[34, 320, darkTheme],
		[34, 1200, lightTheme]
	])('%i provinces at %i px lie on no other words', (count, width, theme) => {
		const rows = rowsOf(count);
		const painted = paint(
			boundDots({ measure: 'tin, bài', width }, rows, theme, 'vi'),
			width,
			heightOfBoundDots(rows, width)
		);
		expect(collisions(painted)).toEqual([]);
		for (const { name } of rows) expect(painted.words).toContain(name);
		for (const { x, width: wide } of painted.texts) expect(x + wide).toBeLessThanOrEqual(width + 1);
	});

	test('units of before 2025 among themselves stand in the regions of their time', () => {
		const sectionOf = sectionsFor([traVinh, langSon], { grouping: 'region', pinned: [] }, reference, 'vi');
		expect([sectionOf(langSon)?.name, sectionOf(traVinh)?.name]).toEqual([
			'Trung du và miền núi phía Bắc',
			'Đồng bằng sông Cửu Long'
		]);
	});

	test('a pinned province comes first whatever its amount, and the ranks stay', () => {
		const last = units[4];
		if (last === undefined) throw new Error('five units');
		const rows = rowsOf(5, [last.id], 'none');
		expect(tableOfBoundDots(rows, 'vi').rows.map(({ name }) => name.slice(0, 2))).toEqual([
			'5.',
			'1.',
			'2.',
			'3.',
			'4.'
		]);
		expect(summariseBoundDots(rows, 'vi')).toContain(`cao nhất: 1. ${units[0]?.nameVi ?? ''} (100)`);
	});

	test('by name they stand in Vietnamese order, the rank before the name notwithstanding', () => {
		const rows = rowsOf(34, [], 'none');
		const names = tableOfBoundDots(rows, 'vi', 'name').rows.map(({ name }) => name.replace(/^\d+\. /, ''));
		expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'vi')));
		expect(names.indexOf('Đà Nẵng')).toBeGreaterThan(names.indexOf('Cao Bằng'));
	});
});

describe('changes on one scale', () => {
	const row = (id: string, value: number, brief: string): DotRow => ({
		id,
		name: id,
		place: traVinh,
		origin: 'produced',
		quantity: amount(value, value),
		ranked: true,
		detail: '',
		reasons: [],
		said: { brief, full: `▼ giảm (${brief})` }
	});

	test.each([320, 900])(
		'a fall lies left of zero and a rise right of it at %i px, in their own words',
		(width) => {
			const rows = [row('Lên', 0.5, '+50%'), row('Xuống', -1, '−100%')];
			const { words, texts } = paint(
				boundDots(
					{ measure: '%', width, tick: (value) => `${String(value * 100)}%` },
					rows,
					lightTheme,
					'vi'
				),
				width,
				heightOfBoundDots(rows, width)
			);
			expect(words).toEqual(expect.arrayContaining(['+50%', '−100%', '0%', '-100%', '50%']));
			const leftOf = (words: string) => texts.find(({ text }) => text === words)?.x ?? Number.NaN;
			expect(leftOf('−100%')).toBeLessThan(leftOf('0%'));
			expect(leftOf('+50%')).toBeGreaterThan(leftOf('0%'));
			expect(tableOfBoundDots(rows, 'vi').rows[0]?.amount).toBe('▼ giảm (+50%)');
		}
	);

	test('a scale reaches round numbers on both sides of zero', () => {
		expect(niceSpan(-100, 50)).toEqual({ min: -100, max: 50, interval: 50 });
		expect(niceSpan(0, 118)).toEqual({ min: 0, max: 150, interval: 50 });
		expect(niceSpan(0, 0)).toEqual({ min: 0, max: 1, interval: 1 });
		expect(niceSpan(-30, 0)).toEqual({ min: -30, max: 0, interval: 10 });
	});
});
