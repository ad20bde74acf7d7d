import { describe, expect, it } from 'vitest';
import { tellReading } from './tell-reading';

describe('ranges in words', () => {
	it.each([
		['hai đến ba buổi', 'number 2..3 range [buổi]'],
		['từ hai đến ba buổi', 'number 2..3 range [buổi]'],
		['hai tới ba lớp', 'number 2..3 range [lớp]'],
		['hai - ba buổi', 'number 2..3 range [buổi]'],
		['mười đến mười lăm cuộc', 'number 10..15 range [cuộc]'],
		['từ mười đến hai mươi buổi', 'number 10..20 range [buổi]'],
		['hai mươi đến ba mươi buổi', 'number 20..30 range [buổi]'],
		['một đến hai lần', 'number 1..2 range [lần]'],
		['ba đến 5 buổi', 'number 3..5 range [buổi]'],
		['năm đến bảy cuộc', 'number 5..7 range [cuộc]'],
		['từ năm đến mười buổi', 'number 5..10 range [buổi]'],
		['hai đến ba nghìn người', 'number 2000..3000 range [người]'],
		['hai đến ba mươi người', 'number 20..30 range [người]'],
		['2 đến ba nghìn người', 'number 2000..3000 range [người]'],
		['năm - sáu cuộc', 'number 5..6 range [cuộc]'],
		['năm tới bảy cuộc', 'number 7 exact [cuộc]'],
		['trong năm đến ba cuộc', 'number 3 exact [cuộc]'],
		['hai năm đến ba năm', '! several_numbers'],
		['năm đến năm 2020', '! date'],
		['ba đến 30/6', '! date'],
		['từ năm 2016 đến năm 2020', '! date']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('several numbers in words', () => {
	it.each([
		['hai và ba buổi', '! several_numbers'],
		['hai và 3 buổi', '! several_numbers'],
		['mười và hai buổi', '! several_numbers'],
		['năm và sáu buổi', '! several_numbers'],
		['hai cộng ba buổi', '! several_numbers'],
		['hai trên ba xã', '! several_numbers'],
		['hai trong ba xã', 'number 2 exact []'],
		['hai trong số ba xã', 'number 2 exact []'],
		['hai/ba xã', 'number 2 exact [xã] & whole 3 exact [xã]'],
		['hai trăm và ba', '! several_numbers'],
		['hai trăm và năm', '! several_numbers'],
		['200 và ba', '! several_numbers'],
		['15 buổi và ba', '! several_numbers'],
		['15 buổi hoặc ba', '! several_numbers'],
		['15 buổi, ba', '! several_numbers'],
		['15 trường cấp một và hai', 'number 15 exact [trường cấp một và hai]'],
		['15 cuộc mỗi quý và năm', 'rate 15 per quarter exact [cuộc]'],
		['15 buổi thứ ba', 'number 15 exact [buổi thứ ba]'],
		['hai và ba', '! no_quantity'],
		['hai đến ba', '! no_quantity'],
		['thứ ba và hai buổi', 'number 2 exact [buổi]'],
		['trong năm và ba buổi', 'number 3 exact [buổi]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('choices between numbers', () => {
	it.each([
		['một hoặc hai buổi', '! several_numbers'],
		['một hay hai buổi', '! several_numbers'],
		['năm hoặc sáu buổi', '! several_numbers'],
		['hai, ba buổi', '! several_numbers']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('powers of ten at the ends of a range', () => {
	it.each([
		['2-3 nghìn người', 'number 2000..3000 range [người]'],
		['20 đến 30 nghìn', 'number 20000..30000 range []'],
		['2 nghìn đến 3 nghìn', 'number 2000..3000 range []'],
		['200 đến 3 nghìn', 'number 200..3000 range []'],
		['từ 20 buổi đến 30 nghìn', 'number 20..30000 range []'],
		['2 đến 1 nghìn', 'number 2..1000 range []'],
		['0 đến 3 nghìn', 'number 0..3000 range []'],
		['20% đến 30 nghìn', 'number 20..30000 range []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('what is no range', () => {
	it.each([
		['30 đến 20', '! several_numbers'],
		['20-vài', '! several_numbers'],
		['20 đến hàng trăm', '! several_numbers'],
		['vài đến 20', '! several_numbers'],
		['5 đến 2-3', '! several_numbers'],
		['20 buổi đến 30', '! several_numbers'],
		['từ 20 buổi, đến 30', '! several_numbers'],
		['từ 20 buổi tập huấn lớn đến 30', '! several_numbers'],
		['từ 20 buổi tập huấn đến 30', 'number 20..30 range []'],
		['20 đến 1.250', 'number 20..1250 range []'],
		['5-5', 'number 5 exact []'],
		['trên 500 - 600', 'number 500..? over []'],
		['từ trên 500 đến 600', 'number 500..600 range []'],
		['khoảng từ 20 đến 30', 'number 20..30 range approximate []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('lists of examples', () => {
	it.each([
		['như: A; B', 'list 2..? at_least counted []'],
		['như A; B', 'list 2..? at_least counted []'],
		['các công văn như: a; b; …', 'list 2..? at_least counted []'],
		['văn bản như trên 15', 'number 15 exact []'],
		['như trên: 15 văn bản', 'number 15 exact [văn bản]'],
		['như: A', 'list 1..? at_least counted []'],
		['như: [...]', '! no_quantity'],
		['như: …; …', '! no_quantity'],
		['nội dung như: tin; bài, ảnh', 'list 2..? at_least counted []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('brackets around and before a number', () => {
	it.each([
		['[15] cuộc', 'number 15 exact []'],
		['(15) cuộc 10 tin', 'number 10 exact [tin]'],
		['(10) 15 cuộc', 'number 15 exact [cuộc]'],
		['[10] 15 cuộc', 'number 15 exact [cuộc]'],
		[') 15 cuộc (10)', 'number 15 exact [cuộc]'],
		['15 (khoảng)', 'number 15 about approximate []'],
		['15 (khoảng 20 tin)', 'number 15 exact []'],
		['15 cuộc (ước 20)', 'number 15 exact [cuộc]'],
		['15 cuộc, 10 tin (ước)', '! several_numbers']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('qualifiers on top of one another, and from afar', () => {
	it.each([
		['ước đạt khoảng trên tối thiểu 15', 'number 15..? at_least estimate approximate []'],
		['tối thiểu tại huyện Càng Long và 15 buổi', 'number 15..? at_least [buổi]'],
		['dự kiến năm 2020: 15 cuộc', 'number 15 exact estimate [cuộc]'],
		['hương ước 15', 'number 15 exact []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});
