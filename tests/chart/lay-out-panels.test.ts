import { describe, expect, it, test } from 'vitest';
import { cutsOfPanels, layOutPanels } from '../../src/lib/chart/lay-out-panels';
import { measuredChart } from '../../src/lib/chart/measured-chart';
import { smallMultiples, type Panel } from '../../src/lib/chart/small-multiples';
import { lightTheme } from '../../src/lib/chart/theme';
import { amount, dongThap, makeTotal, traVinh, yearOf } from './make-total';
import { collisions, paint } from './painted';

const SHORT = ['Trà Vinh', 'Đồng Tháp', 'Lạng Sơn', 'Nghệ An', 'Bến Tre'];
const LONG = 'Lạng Sơn · tin, bài và ảnh · tội phạm + ma túy + mua bán người';

test('panels stand in as many columns as stay readable', () => {
	expect(layOutPanels(SHORT.slice(1), 360).columns).toBe(1);
	expect(layOutPanels(SHORT.slice(1), 1100).columns).toBe(4);
	expect(layOutPanels(SHORT.slice(0, 2), 1100).columns).toBe(2);
	expect(layOutPanels(SHORT, 600).height).toBe(3 * layOutPanels(SHORT.slice(0, 1), 600).height);
});

describe('the name of a panel', () => {
	it('is there whole, in lines that fit, and makes every panel higher by them', () => {
		const [plain, long] = [layOutPanels(SHORT, 1100), layOutPanels([...SHORT.slice(1), LONG], 1100)];
		expect(long.names.at(-1)?.join(' ')).toBe(LONG);
		expect(long.names.at(-1)?.length).toBeGreaterThan(1);
		const more = ((long.names.at(-1)?.length ?? 1) - 1) * 15;
		expect(long.panel.height).toBe(plain.panel.height + more);
		expect(cutsOfPanels([...SHORT.slice(1), LONG], 1100)).toEqual([long.panel.height]);
	});

	it('is cut only beyond three lines', () => {
		const [name] = layOutPanels([`${LONG} · ${LONG} · ${LONG}`], 320).names;
		expect(name).toHaveLength(3);
		expect(name?.at(-1)).toMatch(/…$/);
	});

	const panels = [LONG, 'Đồng Tháp · tin tức, sự kiện · cai nghiện + thanh thiếu niên vi phạm pháp luật'].map(
		(name, at): Panel => ({
			id: `p${String(at)}`,
			name,
			place: at === 0 ? traVinh : dongThap,
			totals: [makeTotal(yearOf(2020), amount(12, 12))]
		})
	);
	const names = panels.map(({ name }) => name);

	test.each([573, 320, 1100])(
		'is painted whole over its own chart at %i px, as bars and as columns',
		(width) => {
			const { height } = layOutPanels(names, width);
			const measured = panels.map(({ totals, ...panel }) => ({
				...panel,
				unitText: '',
				lastYear: [],
				points: totals.map((total) => ({
					total,
					value: total.quantity,
					reasons: [],
					change: null,
					against: null
				}))
			}));
			const spec = { measure: 'total', form: 'bars', scale: 'shared', summary: '', width } as const;
			for (const option of [
				smallMultiples({ scale: 'shared', summary: '', width }, panels, lightTheme, 'vi'),
				measuredChart(spec, measured, lightTheme, 'vi')
			]) {
				const painted = paint(option, width, height);
				const said = painted.words.join(' ').replaceAll('&amp;', '&');
				for (const name of names) for (const word of name.split(' ')) expect(said).toContain(word);
				expect(said).not.toContain('…');
				expect(collisions(painted)).toEqual([]);
				expect(painted.texts.every(({ x, width: wide }) => x + wide <= width + 1)).toBe(true);
			}
		}
	);
});
