import { expect, test } from 'vitest';
import {
	boundDots,
	heightOfBoundDots,
	summariseBoundDots,
	tableOfBoundDots
} from '../../src/lib/chart/bound-dots';
import type { DotRow } from '../../src/lib/chart/dot-row';
import { colourOf } from '../../src/lib/chart/place-look';
import { lightTheme } from '../../src/lib/chart/theme';
import { amount, dakNong, dongThap, langSon, over, traVinh } from './make-total';
import { paint } from './painted';

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
const painted = () =>
	paint(boundDots({ measure: 'tin, bài' }, rows, lightTheme, 'vi'), 800, heightOfBoundDots(rows));

test('ranked rows stand from the greatest certain amount down, the others below a divider', () => {
	const { words } = painted();
	const order = ['Lạng Sơn', 'Trà Vinh', 'Đắk Nông', 'Không xếp hạng được', 'Đồng Tháp'];
	expect(words.filter((word) => order.includes(word))).toEqual(order);
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
