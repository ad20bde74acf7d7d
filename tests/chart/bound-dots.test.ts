import { expect, test } from 'vitest';
import {
	boundDots,
	heightOfBoundDots,
	summariseBoundDots,
	tableOfBoundDots
} from '../../src/lib/chart/bound-dots';
import type { DotRow } from '../../src/lib/chart/dot-row';
import { colourOf, lookOf } from '../../src/lib/chart/place-look';
import { lightTheme } from '../../src/lib/chart/theme';
import { bundledReference } from '../../src/lib/reference/bundled';
import { amount, dakNong, dongThap, langSon, over, traVinh } from './make-total';
import { collisions, paint } from './painted';

const row = (
	id: string,
	name: string,
	place: typeof traVinh,
	quantity: DotRow['quantity'],
	ranked = true
): DotRow => ({
	id,
	name,
	place,
	quantity,
	ranked,
	detail: 'năm 2020',
	reasons: ranked ? [] : ['Độ dài kỳ báo cáo khác nhau.']
});
const rows = [
	row('tv', 'Trà Vinh', traVinh, amount(34, 34)),
	row('dt', 'Đồng Tháp', dongThap, amount(99, 99), false),
	row('ls', 'Lạng Sơn', langSon, over(45)),
	row('dn', 'Đắk Nông', dakNong, amount(20, 30, { wording: 'range' }))
];
const painted = (width = 800, shown: readonly DotRow[] = rows) =>
	paint(
		boundDots({ measure: 'tin, bài', width }, shown, lightTheme, 'vi'),
		width,
		heightOfBoundDots(shown, width)
	);

test('a figure of a public page does not take the colour of its province', () => {
	const fills = (shown: readonly DotRow[]) => painted(800, shown).marks.map(({ fill }) => fill);
	const [own] = rows;
	if (own === undefined) throw new Error('no row');
	expect(fills([own])).toContain(colourOf(traVinh, lightTheme));
	const found = fills([{ ...own, origin: 'published' }]);
	expect(found).not.toContain(colourOf(traVinh, lightTheme));
	expect(found).toContain(lightTheme.inkFaint);
});

test('ranked rows stand from the greatest certain amount down, the others below a divider', () => {
	const { words } = painted();
	const order = ['Lạng Sơn', 'Trà Vinh', 'Đắk Nông', 'Không xếp hạng được', 'Đồng Tháp'];
	expect(words.filter((word) => order.includes(word))).toEqual(order);
});

test.each([800, 320])('at %i px every amount stands nearer to its own name than to any other', (width) => {
	const { texts } = painted(width);
	const amounts: Record<string, string> = {
		'Trà Vinh': '34',
		'Đồng Tháp': '99',
		'Lạng Sơn': '&gt; 45',
		'Đắk Nông': '20–30'
	};
	const heightOf = (words: string) => texts.find(({ text }) => text === words)?.y ?? Number.NaN;
	for (const [name, amount] of Object.entries(amounts)) {
		const distances = Object.keys(amounts).map((other) => ({
			other,
			distance: Math.abs(heightOf(other) - heightOf(amount))
		}));
		expect(distances.sort((a, b) => a.distance - b.distance)[0]?.other).toBe(name);
	}
});

test('beside the scale, a mark is on the line of its name; where names are long, all stay inside the picture', () => {
	const { texts } = painted();
	const heightOf = (words: string) => texts.find(({ text }) => text === words)?.y;
	expect(heightOf('34')).toBe(heightOf('Trà Vinh'));
	const long = rows.map((one) => ({
		...one,
		name: `${one.name}, năm 2020 · tin, bài và ảnh · Phòng, chống ma túy`
	}));
	for (const shown of [painted(320), painted(800), painted(800, long)]) {
		expect(collisions(shown)).toEqual([]);
		// Below the last mark is room before the axis, whose numbers come next.
		const axis = shown.texts.find(({ text }) => text === '0')?.y ?? 0;
		const last = shown.texts.find(({ text }) => text === '99')?.y ?? axis;
		expect(axis - last).toBeGreaterThan(20);
	}
});

test('two provinces of one hue differ in the shape of their marks', () => {
	const hue = lookOf(traVinh).hue;
	const twin = bundledReference().places.all.find(
		({ id, level }) => level === 'province' && id !== traVinh && lookOf(id).hue === hue
	);
	if (twin === undefined) throw new Error('eight hues for more than eight provinces');
	const two = [
		row('tv', 'Trà Vinh', traVinh, amount(34, 34)),
		row('x', twin.nameVi, twin.id, amount(20, 20))
	];
	const { svg } = painted(800, two);
	const colour = colourOf(traVinh, lightTheme);
	const marks = [...svg.matchAll(new RegExp(`<(\\w+) [^>]*fill="${colour}"`, 'g'))].map(([, tag]) => tag);
	expect(marks).toHaveLength(2);
	expect(new Set(marks).size).toBe(2);
});

test('an open end is an arrow and a range has two ends', () => {
	const strokes = (place: typeof traVinh) =>
		painted().marks.filter((mark) => mark.stroke === colourOf(place, lightTheme) && mark.fill === 'none')
			.length;
	expect(strokes(traVinh)).toBe(0);
	expect(strokes(langSon)).toBe(2);
	expect(strokes(dakNong)).toBe(3);
});

test('what is not ranked is grey, though it is the greatest', () => {
	const { marks } = painted();
	const colour = colourOf(dongThap, lightTheme);
	expect(marks.some((mark) => mark.fill === colour || mark.stroke === colour)).toBe(false);
});

test('the words say what is ranked and what only stands beside', () => {
	expect(summariseBoundDots(rows, 'vi')).toBe(
		'3 mục xếp theo thứ tự; cao nhất: Lạng Sơn (> 45). 1 mục chỉ để cạnh nhau, không xếp hạng.'
	);
	const none = rows.map((one) => ({ ...one, ranked: false }));
	expect(summariseBoundDots(none, 'vi')).toBe(
		'Không mục nào xếp hạng được. 4 mục chỉ để cạnh nhau, không xếp hạng.'
	);
	expect(tableOfBoundDots(rows, 'vi').rows.at(-1)).toEqual({
		id: 'dt',
		name: 'Đồng Tháp',
		amount: '99',
		period: 'năm 2020',
		rank: 'không xếp hạng',
		reason: 'Độ dài kỳ báo cáo khác nhau.'
	});
});

test('why there is no mark stands on a ground of its own, so that no line crosses it', () => {
	const why = 'chưa có kế hoạch để so';
	const shown = [
		row('tv', 'Trà Vinh', traVinh, amount(34, 34)),
		{ ...row('ls', 'Lạng Sơn', langSon, null, false), said: { brief: why, full: why } }
	];
	for (const width of [800, 320]) {
		const { texts, marks } = painted(width, shown);
		const words = texts.find(({ text }) => text === why);
		const grounds = marks.filter(({ fill }) => fill === lightTheme.paper);
		const isUnder = grounds.some(
			(ground) =>
				words !== undefined &&
				ground.x <= words.x &&
				ground.y <= words.y &&
				ground.x + ground.width >= words.x + words.width &&
				ground.y + ground.height >= words.y + words.height
		);
		expect(isUnder).toBe(true);
	}
});
