import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuantityReading } from '../../src/lib/domain/quantity-reading';
import { readQuantity } from '../../src/lib/domain/read-quantity';

function read(text: string): Extract<QuantityReading, { kind: 'quantity' }> {
	const reading = readQuantity(text);
	if (reading.kind !== 'quantity') throw new Error(`${text}: ${JSON.stringify(reading)}`);
	return reading;
}

describe('amounts as written', () => {
	it.each<[string, number | null, number | null, string, string]>([
		['2.000 cuốn', 2000, 2000, 'exact', 'cuốn'],
		['02', 2, 2, 'exact', ''],
		['34 tin, bài và ảnh', 34, 34, 'exact', 'tin, bài và ảnh'],
		['TRÊN 500 NGƯỜI', 500, null, 'over', 'NGƯỜI'],
		['hơn 1.200 tin, bài', 1200, null, 'over', 'tin, bài'],
		['quá 500 người', 500, null, 'over', 'người'],
		['ít nhất 12', 12, null, 'at_least', ''],
		['không dưới 12 buổi', 12, null, 'at_least', 'buổi'],
		['từ 100 người trở lên', 100, null, 'at_least', 'người'],
		['500+', 500, null, 'at_least', ''],
		['gần 300 lượt', 0, 300, 'near', 'lượt'],
		['dưới 20 tin', 0, 20, 'under', 'tin'],
		['chưa đến 100', 0, 100, 'under', ''],
		['không quá 30', 0, 30, 'at_most', ''],
		['tối đa 30 giây', 0, 30, 'at_most', 'giây'],
		['khoảng 50 học viên', 50, 50, 'about', 'học viên'],
		['trên dưới 50 người', 50, 50, 'about', 'người'],
		['xấp xỉ 95%', 95, 95, 'about', '%'],
		['từ 20 đến 30 buổi', 20, 30, 'range', 'buổi'],
		['từ 5 cuộc đến 10 cuộc', 5, 10, 'range', 'cuộc'],
		['20–30', 20, 30, 'range', ''],
		['2-3 nghìn người', 2000, 3000, 'range', 'người'],
		['ước đạt 150', 150, 150, 'exact', ''],
		['hàng nghìn', 1000, 9999, 'order', ''],
		['hàng trăm ngàn lượt người', 100000, 999999, 'order', 'lượt người'],
		['vài buổi', 2, 9, 'order', 'buổi'],
		['vài chục buổi', 20, 99, 'order', 'buổi'],
		['2 tỷ đồng', 2e9, 2e9, 'exact', 'đồng'],
		['hơn 1,2 nghìn lượt người', 1200, null, 'over', 'lượt người'],
		['hơn 12,7 triệu lượt', 12_700_000, null, 'over', 'lượt'],
		['1,250 triệu', 1_250_000, 1_250_000, 'exact', ''],
		['1 triệu 200 nghìn người', 1_200_000, 1_200_000, 'exact', 'người'],
		['2 triệu rưỡi', 2_500_000, 2_500_000, 'exact', ''],
		['hai triệu rưỡi lượt', 2_500_000, 2_500_000, 'exact', 'lượt'],
		['gần nửa triệu người', 0, 500_000, 'near', 'người'],
		['cả trăm người', 100, 999, 'order', 'người'],
		['một nghìn không trăm linh năm lượt', 1005, 1005, 'exact', 'lượt'],
		['trên 1 giờ 30 phút', 90, null, 'over', 'phút'],
		['trên 1.250 lượt', 1250, null, 'over', 'lượt'],
		['7,206 trang', 7206, 7206, 'exact', 'trang'],
		['1.234,5', 1234.5, 1234.5, 'exact', ''],
		['1.250.000', 1_250_000, 1_250_000, 'exact', ''],
		['2\u202F000 tờ', 2000, 2000, 'exact', 'tờ'],
		['1 200 000', 1_200_000, 1_200_000, 'exact', ''],
		['01 (một) cuộc', 1, 1, 'exact', 'cuộc'],
		['năm lớp', 5, 5, 'exact', 'lớp'],
		['hai mươi lăm lớp', 25, 25, 'exact', 'lớp'],
		['một trăm linh hai cuộc', 102, 102, 'exact', 'cuộc'],
		['gần một nghìn người', 0, 1000, 'near', 'người'],
		['thời lượng 15 phút', 15, 15, 'exact', 'phút'],
		['1 giờ 30 phút', 90, 90, 'exact', 'phút'],
		['trong năm 2020 tổ chức 15 cuộc', 15, 15, 'exact', 'cuộc'],
		['tổng số 15 cuộc', 15, 15, 'exact', 'cuộc'],
		['5 lớp tại 3 huyện', 5, 5, 'exact', 'lớp'],
		['15 bài về Covid-19', 15, 15, 'exact', 'bài'],
		['Hội thi (01)', 1, 1, 'exact', ''],
		['- 5 cuộc', 5, 5, 'exact', 'cuộc'],
		['15 văn bản như: A; B', 15, 15, 'exact', 'văn bản'],
		['more than 20,000 meetings', 20000, null, 'over', 'meetings']
	])('%s', (text, low, high, wording, unitText) => {
		expect(read(text)).toMatchObject({ quantity: { low, high, wording, text }, unitText });
	});

	it.each([
		['khoảng 50', ['approximate']],
		['ước đạt trên 150 lượt', ['estimate']],
		['hàng chục buổi', ['order_of_magnitude']],
		['nhiều Kế hoạch, Công văn', ['unquantified']],
		['một số Đài Truyền thanh', ['unquantified']],
		['các Công văn chỉ đạo ... như: A; B;...', ['counted']],
		['2.000 cuốn', []]
	])('%s is flagged %j', (text, flags) => {
		expect(read(text).quantity.flags).toEqual(flags);
	});

	it('counts the examples of an open list as a lower bound, document numbers and all', () => {
		const text = 'các Kế hoạch như: Kế hoạch số 129/KH-STTTT ngày 06/02/2020 [...]; Kế hoạch số 678/KH-STTTT';
		expect(read(text).quantity).toMatchObject({ low: 2, high: null, flags: ['counted'] });
		expect(read('như: A, B').quantity).toMatchObject({ low: null, high: null, flags: ['unquantified'] });
	});
});

describe('zero and silence', () => {
	it.each(['0', '00', '0 cuộc', 'không', 'Không có', 'không phát sinh', 'không vụ nào'])(
		'%s is a reported zero',
		(text) => {
			expect(read(text).quantity).toMatchObject({ low: 0, high: 0, missing: null, flags: [] });
		}
	);

	it.each([
		['', 'blank'],
		['\u00A0 ', 'blank'],
		['…', 'not_collected'],
		['...', 'not_collected'],
		['không có số liệu', 'not_collected'],
		['chưa thống kê', 'not_collected'],
		['n/a', 'not_applicable'],
		['(Số liệu tin, bài ... đã có báo cáo riêng)', 'reported_elsewhere'],
		['-', 'dash'],
		['–', 'dash']
	])('%j is missing: %s', (text, missing) => {
		expect(read(text).quantity).toMatchObject({ low: null, high: null, missing, flags: ['missing'], text });
	});

	it('reads a dash as the file was said to mean it', () => {
		expect(readQuantity('-', { dash: 'zero' })).toMatchObject({ quantity: { low: 0, high: 0 } });
		expect(readQuantity('-', { dash: 'blank' })).toMatchObject({ quantity: { low: null, missing: 'blank' } });
	});
});

describe('rates', () => {
	it.each([
		['1 chuyên mục/tuần', 1, 1, 'week', 'chuyên mục'],
		['2 chuyên mục/ tháng', 2, 2, 'month', 'chuyên mục'],
		['từ 02 đến 03 bài/tháng', 2, 3, 'month', 'bài'],
		['tối thiểu 12 buổi/năm', 12, null, 'year', 'buổi'],
		['từ 3 buổi trở lên/tháng', 3, null, 'month', 'buổi'],
		['mỗi tháng 4 chuyên mục', 4, 4, 'month', 'chuyên mục'],
		['2 lần một tuần', 2, 2, 'week', 'lần'],
		['36 tin/đài/năm', 36, 36, 'station_year', 'tin'],
		['36/ tin, bài, phóng sự, ghi nhận/năm', 36, 36, 'station_year', 'tin, bài, phóng sự, ghi nhận'],
		['12 tin/xã/tháng', 12, 12, 'xã/tháng', 'tin']
	])('%s', (text, low, high, per, unitText) => {
		expect(read(text)).toMatchObject({ form: 'rate', quantity: { low, high, per }, unitText });
	});

	it('leaves a double unit alone', () => {
		expect(read('10 tin/bài')).toMatchObject({ quantity: { per: null }, unitText: 'tin/bài' });
	});
});

describe('two numbers in one cell', () => {
	it.each([
		['17.123 buổi/627.132 lượt người', 17123, 'buổi', 'pair', 627132, 'lượt người'],
		['10.041 đài/10.598 xã', 10041, 'đài', 'whole', 10598, 'xã'],
		['2/3 tỉnh cũ', 2, 'tỉnh cũ', 'whole', 3, 'tỉnh cũ'],
		['206/113 vụ', 206, 'vụ', 'previous', 113, 'vụ']
	])('%s', (text, first, unitText, relation, second, secondUnit) => {
		expect(read(text)).toMatchObject({
			quantity: { low: first, high: first },
			unitText,
			second: { relation, quantity: { low: second }, unitText: secondUnit }
		});
	});

	it.each(['15 cuộc, 20 buổi', '06 lớp cho 200 người', '200 cán bộ và nhân dân 4 xã'])(
		'%s is not guessed at',
		(text) => {
			expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'several_numbers' });
		}
	);
});

describe('numbers that speak of another figure', () => {
	it.each([
		['tăng 93 vụ (206/113 vụ)', 'change', 93],
		['giảm 3,2 điểm phần trăm', 'change', -3.2],
		['bằng 120% so với cùng kỳ', 'index', 120],
		['gấp 1,5 lần', 'index', 150],
		['đạt 48,5% so với kế hoạch', 'completion', 48.5],
		['vượt 12% kế hoạch', 'completion', 112]
	])('%s is a %s', (text, form, value) => {
		expect(read(text)).toMatchObject({ form, quantity: { low: value, high: value } });
	});

	it('asks what "vượt 275%" meant', () => {
		expect(readQuantity('vượt 275% chỉ tiêu')).toEqual({ kind: 'ambiguous', candidates: [275, 375] });
	});
});

describe('what can not be read', () => {
	it.each([
		['-5', 'negative'],
		['(5)', 'negative'],
		['3/5', 'date'],
		['06/02/2020', 'date'],
		['quý I/2020', 'date'],
		['số 91/KH-STTTT', 'date'],
		['abc', 'no_quantity'],
		['năm', 'no_quantity'],
		['hàng tuần', 'no_quantity'],
		['=1', 'malformed_number'],
		['1e5', 'malformed_number'],
		['1,2E+06', 'malformed_number'],
		['2h30', 'malformed_number'],
		['1.23.4', 'malformed_number'],
		['99999999999999999999', 'malformed_number']
	])('%s: %s', (text, reason) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason });
	});
});

describe('separators that do not decide', () => {
	it.each([
		['1.250', 'vi', 1250],
		['1.250', 'en', 1.25],
		['2,000', 'en', 2000],
		['2,000', 'vi', 2]
	] as const)('%s in a column written the %s way', (text, convention, value) => {
		expect(readQuantity(text, { convention })).toMatchObject({ quantity: { low: value, high: value } });
	});

	it.each(['ambiguous', 'mixed', 'plain'] as const)('are asked in a column that is %s', (convention) => {
		expect(readQuantity('1.250', { convention })).toEqual({ kind: 'ambiguous', candidates: [1250, 1.25] });
		expect(readQuantity('2,000', { convention })).toEqual({ kind: 'ambiguous', candidates: [2000, 2] });
	});

	it('are read the Vietnamese way among Vietnamese words whatever the column', () => {
		expect(readQuantity('trên 1.250 lượt', { convention: 'en' })).toMatchObject({ quantity: { low: 1250 } });
	});
});

describe('properties', () => {
	const forms = [
		'trên 500 người',
		'từ 20 đến 30 buổi',
		'2-3 buổi',
		'gần một nghìn người',
		'không có',
		'36/ tin, bài/năm',
		'Đạt 1.250 lượt'
	];

	it('does not depend on Unicode form, capitals, spaces or dashes', () => {
		const variants = fc.constantFrom<(text: string) => string>(
			(text) => text.normalize('NFD'),
			(text) => text.toUpperCase(),
			(text) => ` ${text.replaceAll(' ', '\u00A0 ')}\u200B `,
			(text) => text.replaceAll('-', ' – ')
		);
		fc.assert(
			fc.property(fc.constantFrom(...forms), variants, variants, (text, first, second) => {
				const [plain, varied] = [read(text), read(second(first(text)))];
				expect({ ...varied.quantity, text: '' }).toEqual({ ...plain.quantity, text: '' });
				expect(varied.form).toBe(plain.form);
			})
		);
	});

	it('reads back every count written the Vietnamese way', () => {
		fc.assert(
			fc.property(fc.nat(999_999_999), (value) => {
				const text = `${value.toLocaleString('de-DE')} lượt`;
				expect(read(text).quantity).toMatchObject({ low: value, high: value });
			})
		);
	});

	it('never throws, keeps the text, and gives bounds in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const reading = readQuantity(text);
				if (reading.kind !== 'quantity') return;
				const { low, high } = reading.quantity;
				expect(reading.quantity.text).toBe(text);
				if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
			})
		);
	});
});
