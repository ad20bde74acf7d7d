import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';

describe('numbers that say how much more, less, or how large a share', () => {
	it.each([
		['nhiều hơn 12 cuộc so với cùng kỳ', 'change', 12, 12],
		['ít hơn 12 cuộc so với năm trước', 'change', -12, -12],
		['cao hơn 12% so với cùng kỳ', 'change', 12, 12],
		['thấp hơn 12% so với cùng kỳ', 'change', -12, -12],
		['hơn 12 cuộc so với cùng kỳ', 'change', 12, 12],
		['hơn cùng kỳ 12 cuộc', 'change', 12, 12],
		['nhiều hơn năm trước 12 cuộc', 'change', 12, 12],
		['tăng so với cùng kỳ 12 cuộc', 'change', 12, 12],
		['giảm so với năm trước 5 buổi', 'change', -5, -5],
		['so với cùng kỳ 12 cuộc', 'change', 12, 12],
		['15 cuộc so với cùng kỳ', 'change', 15, 15],
		['cùng kỳ 113 vụ', 'change', 113, 113],
		['113 vụ cùng kỳ', 'change', 113, 113],
		['vượt 5 buổi so với kế hoạch', 'change', 5, 5],
		['vượt so với kế hoạch 3 buổi', 'change', 3, 3],
		['vượt chỉ tiêu 5 buổi', 'change', 5, 5],
		['thiếu 5 buổi so với kế hoạch', 'change', -5, -5],
		['thấp hơn kế hoạch 12%', 'change', -12, -12],
		['tăng từ 113 vụ lên 206 vụ', 'change', 93, 93],
		['giảm từ 206 vụ xuống còn 113 vụ', 'change', -93, -93],
		['tăng gần 20%', 'change', 0, 20],
		['giảm gần 20%', 'change', -20, 0],
		['giảm trên 20%', 'change', null, -20],
		['giảm (15%)', 'change', -15, -15],
		['+5 cuộc', 'change', 5, 5],
		['▲ 5', 'change', 5, 5],
		['giảm: 5 vụ', 'change', -5, -5],
		['dư 5 cuộc', 'change', 5, 5],
		['15 cuộc so với 2019', 'change', 15, 15],
		['vượt kế hoạch 12%', 'completion', 112, 112],
		['vượt 15% KH', 'completion', 115, 115],
		['đạt 120% KH', 'completion', 120, 120],
		['đạt kế hoạch 100%', 'completion', 100, 100],
		['đạt 1,2 lần kế hoạch', 'completion', 120, 120],
		['hoàn thành 95%', 'completion', 95, 95],
		['120% (so với kế hoạch)', 'completion', 120, 120],
		['bằng 95% cùng kỳ', 'index', 95, 95],
		['bằng 95% so cùng kỳ', 'index', 95, 95],
		['bằng 95% năm 2019', 'index', 95, 95],
		['tương đương 95% cùng kỳ', 'index', 95, 95],
		['bằng 1,2 lần so với cùng kỳ', 'index', 120, 120],
		['gấp 3 cùng kỳ', 'index', 300, 300],
		['gấp hơn 2 lần cùng kỳ', 'index', 200, null],
		['tăng gấp 2 lần', 'index', 200, 200]
	])('%s is a %s', (text, form, low, high) => {
		expect(readQuantity(text)).toMatchObject({ kind: 'quantity', form, quantity: { low, high } });
	});

	it.each([
		'giảm 1/2',
		'tăng 206/113 vụ',
		'15/KH 20',
		'15 cuộc, 10 tin, 5 bài',
		'15 cuộc: 5 cấp tỉnh, 3 cấp huyện'
	])('%s is not guessed at', (text) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'several_numbers' });
	});

	it('asks whether "vượt 1,2 lần kế hoạch" is 120 or 220 per cent', () => {
		expect(readQuantity('vượt 1,2 lần kế hoạch')).toEqual({ kind: 'ambiguous', candidates: [120, 220] });
	});
});

describe('figures with a comparison beside them', () => {
	it.each([
		'15 cuộc, tăng 5 cuộc so với cùng kỳ',
		'15 cuộc (tăng 5 cuộc so với cùng kỳ)',
		'15 cuộc, đạt 125% kế hoạch',
		'15 cuộc; tăng 20%',
		'15 cuộc, bằng 95% so với cùng kỳ năm 2019',
		'15 cuộc, so với cùng kỳ tăng 5 cuộc',
		'15 cuộc so với 10 cuộc cùng kỳ',
		'So với kế hoạch đề ra, đã tổ chức 15 cuộc',
		'15 cuộc, bằng cùng kỳ',
		'15 cuộc, vượt kế hoạch',
		'15 cuộc (cùng kỳ 10 cuộc)',
		'theo kế hoạch tổ chức 15 cuộc',
		'tăng cường tuyên truyền 15 cuộc',
		'tăng lên 15 cuộc',
		'giảm xuống còn 15 cuộc',
		'15 cuộc, trong đó có 3 cuộc cấp tỉnh',
		'15 cuộc gồm 10 mít tinh và 5 hội thảo',
		'15 cuộc: 5 cấp tỉnh, 10 cấp huyện',
		'15 cuộc, mỗi cuộc 50 người',
		'15 cuộc, gấp đôi năm 2019',
		'15 cuộc năm 2020',
		'mười lăm (15) cuộc'
	])('%s counts 15', (text) => {
		expect(readQuantity(text)).toMatchObject({
			form: 'number',
			quantity: { low: 15, high: 15 },
			unitText: 'cuộc'
		});
	});

	it('keeps the whole of a part when a percentage follows', () => {
		expect(readQuantity('10.041 đài/10.598 xã, đạt 94,7%')).toMatchObject({
			quantity: { low: 10041 },
			unitText: 'đài',
			second: { relation: 'whole', quantity: { low: 10598 }, unitText: 'xã' }
		});
	});

	it('counts plans as documents', () => {
		expect(readQuantity('15 kế hoạch')).toMatchObject({ form: 'number', quantity: { low: 15 } });
		expect(readQuantity('3 lần theo kế hoạch')).toMatchObject({ form: 'number', quantity: { low: 3 } });
	});
});
