import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import type { Total } from '../../src/lib/domain/total';
import { bundledReference } from '../../src/lib/reference/bundled';
import { nameCompared } from '../../src/lib/ui/name-compared';
import { rankSpans } from '../../src/lib/ui/rank-spans';
import { wordDifference } from '../../src/lib/ui/word-difference';
import { totalOf } from '../domain/make-total';

const reference = bundledReference();
const LANG_SON = { series: { province: 'qd124:20' as PlaceId } };

function differ(one: Total, other: Total) {
	const [first, second] = nameCompared([one, other], reference, 'vi');
	if (first === undefined || second === undefined) throw new Error('two sides expected');
	return wordDifference(first, second, reference, 'vi');
}

describe('the difference between two comparable figures', () => {
	it('is a change in time for one province, the later period first', () => {
		const expected = {
			title: 'Trà Vinh, năm 2021 so với năm 2020',
			text: '▲ tăng 93 (206/113) · +82,3%'
		};
		expect(differ(totalOf('206', 'năm 2021'), totalOf('113', 'năm 2020'))).toEqual(expected);
		expect(differ(totalOf('113', 'năm 2020'), totalOf('206', 'năm 2021'))).toEqual(expected);
	});

	it('neither rises nor falls between two provinces', () => {
		expect(differ(totalOf('113', 'năm 2020'), totalOf('206', 'năm 2020', LANG_SON))).toEqual({
			title: 'Lạng Sơn so với Trà Vinh',
			text: 'Lạng Sơn nhiều hơn 93 (206/113) · +82,3%'
		});
		expect(differ(totalOf('50', 'năm 2020'), totalOf('50', 'năm 2020', LANG_SON)).text).toBe(
			'hai bên bằng nhau (50/50) · 0%'
		);
	});

	it('claims no more than the bounds allow, and says why there is no percentage', () => {
		expect(differ(totalOf('trên 500', 'năm 2020'), totalOf('113', 'năm 2020', LANG_SON)).text).toBe(
			'Trà Vinh nhiều hơn ≥ 387 (> 500/113) · không tính %: số chỉ là giới hạn'
		);
		expect(differ(totalOf('trên 500', 'năm 2020'), totalOf('600', 'năm 2020', LANG_SON)).text).toBe(
			'chưa rõ bên nào nhiều hơn (600/> 500) · không tính %: số chỉ là giới hạn'
		);
	});

	it('is not worked out between what is not comparable', () => {
		const half = totalOf('34', '6 tháng đầu năm 2019', LANG_SON);
		expect(differ(totalOf('10', 'năm 2020'), half).text).toBe('34/10 · không tính %: độ dài kỳ khác nhau');
	});
});

describe('ranks', () => {
	const spansOf = (...texts: string[]) =>
		rankSpans(texts.flatMap((text) => totalOf(text, 'năm 2020').quantity ?? [])).map(
			({ best, worst }) => `${best}–${worst}`
		);

	it('are certain for exact numbers, and shared by equal ones', () => {
		expect(spansOf('30', '20', '20', '10')).toEqual(['1–1', '2–2', '2–2', '4–4']);
	});

	it('stay open where a bound may hide more', () => {
		expect(spansOf('100', '50', 'trên 10')).toEqual(['1–2', '2–3', '1–3']);
	});
});
