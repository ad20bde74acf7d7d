import { describe, expect, it } from 'vitest';
import { decideConvention } from '../../src/lib/domain/number-convention';
import { readQuantity } from '../../src/lib/domain/read-quantity';

describe('numerals that hide another number', () => {
	it.each([
		'0x10',
		'.5',
		'2½',
		'1tr',
		'2k',
		'10h',
		'1h30',
		"15'",
		'±15',
		'15²',
		'gần 1 nửa',
		'2 giờ rưỡi',
		'4/',
		'/4'
	])('%s is held', (text) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'malformed_number' });
	});

	it.each(['1/3 số xã', '1/2 giờ', 'khoảng 2/3 số hộ', '1/2 trang báo'])('%s is a share and held', (text) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'several_numbers' });
	});

	it.each([
		['15cuộc', 15],
		['02lớp', 2],
		['2triệu', 2_000_000],
		['15*', 15]
	])('%s counts although it is run together', (text, low) => {
		expect(readQuantity(text)).toMatchObject({ quantity: { low, high: low } });
	});

	it.each(['tren 500 nguoi', 'it nhat 12', 'gan 300', '2 tin/tuan', 'moi thang 4 tin'])(
		'%s lacks the accents that would tell a bound or a rate',
		(text) => {
			expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'no_accents' });
		}
	);

	it('reads a count typed without accents', () => {
		expect(readQuantity('15 cuoc')).toMatchObject({ quantity: { low: 15, high: 15 } });
	});
});

describe('numbers in words', () => {
	it.each([
		['hai ba buổi', 2, 3],
		['đôi ba buổi', 2, 3],
		['hai ba trăm', 200, 300],
		['ba bốn chục người', 30, 40],
		['năm bảy buổi', 5, 7],
		['hai trăm linh năm', 205, 205],
		['một trăm lẻ năm', 105, 105],
		['hai trăm linh năm lượt', 205, 205],
		['một trăm linh tư lượt', 104, 104],
		['ba mươi mốt cuộc', 31, 31],
		['hai lăm lớp', 25, 25],
		['một trăm rưỡi', 150, 150],
		['ba trăm nghìn lượt', 300_000, 300_000],
		['hai nghìn mười lăm lượt', 2015, 2015],
		['vài ba buổi', 2, 9],
		['dăm buổi', 2, 9],
		['dăm', 2, 9]
	])('%s', (text, low, high) => {
		expect(readQuantity(text)).toMatchObject({ kind: 'quantity', quantity: { low, high } });
	});

	it.each(['một trăm hai lớp', 'một nghìn hai', 'hai triệu ba trăm', 'hai mười lăm lớp', 'một năm rưỡi'])(
		'%s has two readings and is held',
		(text) => {
			expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'malformed_number' });
		}
	);
});

describe('a comma that the words do not settle', () => {
	it.each([
		['trên 2,000', [2000, 2]],
		['không quá 1,000', [1000, 1]],
		['2,000 trong năm 2020', [2000, 2]],
		['45,581 phút', [45581, 45.581]],
		['2,000 lần', [2000, 2]]
	])('%s is asked', (text, candidates) => {
		expect(readQuantity(text)).toEqual({ kind: 'ambiguous', candidates });
	});

	it('leaves the decision to the column', () => {
		expect(decideConvention(['1,250', '12.5', 'trên 2,000']).kind).toBe('en');
		expect(readQuantity('trên 2,000', { convention: 'en' })).toMatchObject({ quantity: { low: 2000 } });
	});

	it.each([
		['trên 2,000 lượt', 2000],
		['500,000 đồng', 500_000],
		['trên 1.250', 1250]
	])('%s needs no asking', (text, low) => {
		expect(readQuantity(text)).toMatchObject({ quantity: { low } });
	});
});

describe('numbers that name a document', () => {
	it.each([
		'12/KH-UBND',
		'12/kh-ubnd',
		'138/ĐP',
		'12/BC-STTTT',
		'25/QĐ',
		'48-CT/TW',
		'KẾ HOẠCH 91/KH-STTTT',
		'105/2021/NĐ-CP',
		'Nghị định 105/2021/NĐ-CP',
		'Nghị định 105',
		'Ban Chỉ đạo 138',
		'xem phụ lục 02',
		'Số: 12'
	])('%s is no amount', (text) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'date' });
	});

	it.each([
		['36/TIN, BÀI/NĂM', 36],
		['15/BÀI', 15],
		['Tổng số: 15', 15],
		['15 tin về Nghị định 105/2021/NĐ-CP', 15]
	])('%s counts', (text, low) => {
		expect(readQuantity(text)).toMatchObject({ quantity: { low, high: low } });
	});
});
