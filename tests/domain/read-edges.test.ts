import { describe, expect, it } from 'vitest';
import { tellReading } from './tell-reading';

describe('two numbers of one thing', () => {
	it.each([
		['0 giờ 30 phút', 'duration 30 exact [phút]'],
		['1 giờ 30 phút', 'duration 90 exact [phút]'],
		['dưới 1 giờ 30 phút', 'duration 0..90 under [phút]'],
		['2 phút 20 giây', 'duration 140 exact [giây]'],
		['1 giờ 30 giây', '! several_numbers'],
		['1 phút 30 phút', '! several_numbers'],
		['2 lần/tuần 1 tuần', 'rate 2 per week exact [lần]'],
		['1 tuần 2 lần/tuần', 'rate 2 per week exact [lần]'],
		['1 tuần 2 lần/tháng', '! several_numbers'],
		['2 tuần 2 lần/tuần', '! several_numbers'],
		['2 lần/tháng trong 1 tuần', '! several_numbers'],
		['5 tin cho 1 tháng', 'rate 5 per month exact [tin]'],
		['5 lớp trong 1 tháng', 'number 5 exact [lớp]'],
		['2 lần trong 1 tháng', 'rate 2 per month exact [lần]'],
		['2 lần trong 2 tháng', '! several_numbers'],
		['3 lần trong tuần', '! several_numbers'],
		['3 lần trong tháng', 'number 3 exact [lần]'],
		['3 buổi trong tuần', 'number 3 exact [buổi]'],
		['5/5 xã', 'number 5 exact [xã] & whole 5 exact [xã]'],
		['6/5 xã', '! several_numbers'],
		['5 đài/5 xã', 'number 5 exact [đài] & whole 5 exact [xã]'],
		['6 đài/5 xã', 'number 6 exact [đài] & pair 5 exact [xã]'],
		['6 tin/5 xã', 'number 6 exact [tin] & pair 5 exact [xã]'],
		['15 cuộc/20', '! several_numbers'],
		['15 cuộc/20 buổi', 'number 15 exact [cuộc] & pair 20 exact [buổi]'],
		['5/20', '! several_numbers'],
		['35/40', '! several_numbers'],
		['5 lớp của 3 huyện và 2 xã', '! several_numbers'],
		['5 lớp 3 huyện', '! several_numbers'],
		['5 lớp tại 3 huyện, 2 xã', '! several_numbers'],
		['3 cuộc, 2 buổi, 5 tin', '! several_numbers'],
		['20%, 15 cuộc', '! several_numbers'],
		['15% và 20%', '! several_numbers']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('numbers that break the first one down', () => {
	it.each([
		['4 cuộc: 1-2 cấp tỉnh, 3 cấp huyện', '! several_numbers'],
		['Kết quả: 4 cuộc 1 tỉnh, 3 huyện', '! several_numbers'],
		['4 cuộc: 4 cấp tỉnh', '! several_numbers'],
		['gồm 15 cuộc, 10 tin', '! several_numbers'],
		['15 gồm 10 nam, 5 nữ', 'number 15 exact []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('ranges that may be dates', () => {
	it.each([
		['2-3', '? 2 | 3'],
		['2020-2021', '? 2020 | 2021'],
		['11-2020', '? 11 | 2020'],
		['12-2020', '? 12 | 2020'],
		['2-3 cuộc', 'number 2..3 range [cuộc]'],
		['20-30', 'number 20..30 range []'],
		['từ 2 đến 3', 'number 2..3 range []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('remarks', () => {
	it.each([
		['trung bình 15 tin', 'number 15 exact [tin] average'],
		['bình quân 12,5 tin', 'number 12.5 exact [tin] average'],
		['12.5 tin', 'number 12.5 exact [tin] foreign_decimal'],
		['7,206 trang', 'number 7206 exact [trang] foreign_thousands'],
		['15 tin', 'number 15 exact [tin]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('lower bounds by their first word alone', () => {
	it.each([
		['từ 15', 'number 15..? at_least []'],
		['từ 15 buổi', 'number 15..? at_least [buổi]'],
		['15 buổi trở lên mỗi tuần', 'rate 15..? per week at_least [buổi]'],
		['nhiều hơn 15 cuộc', 'number 15..? over [cuộc]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('brackets behind a number', () => {
	it.each([
		['15 (mười lăm) cuộc', 'number 15 exact [cuộc]'],
		['15 ( ) cuộc', 'number 15 exact [cuộc]'],
		['15 (', 'number 15 exact []'],
		['15 cuộc (so với 10', 'number 15 exact [cuộc]'],
		['120% (so với kế hoạch) tại 5 xã', 'completion 120 exact [%]'],
		["'15'", 'number 15 exact []'],
		['"15"', 'number 15 exact []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('words that compare', () => {
	it.each([
		['vượt 12% kế hoạch', 'completion 112 exact [%]'],
		['vượt 100% kế hoạch', 'completion 200 exact [%]'],
		['vượt 101% kế hoạch', '? 101 | 201'],
		['cao hơn 5% kế hoạch', 'completion 105 exact [%]'],
		['giảm 5% so với kế hoạch', 'change -5 exact [%]'],
		['gấp 3 cùng kỳ', 'index 300 exact [%]'],
		['gấp 2 lần kế hoạch', 'completion 200 exact [%]'],
		['gấp 3 kế hoạch', 'completion 300 exact [%]'],
		['2 lần kế hoạch', 'completion 200 exact [%]'],
		['tăng 93 vụ', 'change 93 exact [vụ]'],
		['tăng thêm 5 buổi', 'change 5 exact [buổi]'],
		['tăng trung bình (5%)', 'change 5 exact [%] average'],
		['giảm hơn 12 cuộc so với cùng kỳ', 'change ?..-12 over [cuộc]'],
		['hơn 12 cuộc so với cùng kỳ', 'change 12 exact [cuộc]'],
		['tăng từ 113 vụ lên 206 vụ', 'change 93 exact [vụ]'],
		['15 tin, bài so với cùng kỳ', 'change 15 exact [tin, bài]'],
		['15 cuộc, so với cùng kỳ', 'number 15 exact [cuộc]'],
		['15 cuộc như cùng kỳ', 'number 15 exact [cuộc]'],
		['15 cuộc bằng kế hoạch', 'number 15 exact [cuộc]'],
		['15% bằng cùng kỳ', 'percent 15 exact [%]'],
		['15 cuộc theo cùng kỳ', 'change 15 exact [cuộc]'],
		['so với cùng kỳ 15%', 'index 15 exact [%]'],
		['so với kế hoạch 15%', 'completion 15 exact [%]'],
		['5 phần trăm so với cùng kỳ', 'index 5 exact [%]'],
		['bằng 95% năm trước', 'index 95 exact [%]'],
		['bằng 95% năm học', 'percent 95 exact [% năm học]'],
		['95% năm 2019', 'percent 95 exact [%]'],
		['thành 95%', 'percent 95 exact [%]'],
		['hoàn 95%', 'percent 95 exact [%]'],
		['đã hoàn thành 15 cuộc', 'number 15 exact [cuộc]'],
		['kế hoạch: 15 cuộc', 'number 15 exact [cuộc]'],
		['+5', 'change 5 exact []'],
		['+ 5 cuộc', 'number 5 exact [cuộc]'],
		['15 + 5', '! several_numbers'],
		['15 cuộc so với 2019', 'change 15 exact [cuộc]'],
		['15 cuộc so với 2019 cuộc', 'number 15 exact [cuộc]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('numbers that are names', () => {
	it.each([
		['lần 2', '! date'],
		['lần thứ 2', '! date'],
		['mỗi lần 2 tin', 'rate 2 per lần exact [tin]'],
		['mỗi tháng 15 tin', 'rate 15 per month exact [tin]'],
		['tháng 15 tin', 'number 15 exact [tin]'],
		['tháng 12 tin', '! date'],
		['ngày 31', '! date'],
		['ngày 32 tin', 'number 32 exact [tin]'],
		['quý 4', '! date'],
		['quý 5 tin', 'number 5 exact [tin]'],
		['tuần 53', '! date'],
		['tuần 54 tin', 'number 54 exact [tin]'],
		['năm 1945', '! date'],
		['năm 30 cuộc', 'number 30 exact [cuộc]'],
		['điều 5', '! date'],
		['khoản 2', '! date'],
		['mục 3', '! date'],
		['đợt 2', '! date'],
		['khóa 5', '! date'],
		['2 tháng 1 số', '! several_numbers'],
		['ngày 2 tháng 1', '! date'],
		['Nghị định 105', '! date'],
		['Nghị định 105 cuộc', 'number 105 exact [cuộc]'],
		['bcđ 138', '! date'],
		['biểu 2', '! date'],
		['tổng số: 15', 'number 15 exact []'],
		['số: 15', '! date'],
		['con số 15', 'number 15 exact []'],
		['số 91 ngày 6/2/2020 15 tin', 'number 15 exact [tin]'],
		['Covid-19', '! date'],
		['Covid - 19', 'number 19 exact []'],
		['quý I/2020', '! date'],
		['6 tháng đầu', '! date'],
		['6 tháng cuối năm', '! date'],
		['6 tháng năm', '! date'],
		['6 tháng', 'duration 6 exact [tháng]'],
		['15.5.2020', '! date'],
		['15.2020', '! date'],
		['12.1899', 'number 12.1899 exact [] foreign_decimal'],
		['1-2-2020', '! date'],
		['2020/2/1', '! date'],
		['1/2-2020', '! several_numbers'],
		['105/2021/NĐ-CP', '! date'],
		['138/ĐP', '! date'],
		['138/tin', 'number 138 exact [tin]'],
		['15-KH', '! date'],
		['15-tin', 'number 15 exact [tin]'],
		['15-BTV', '! date'],
		['15/KH 20', '! several_numbers'],
		['TỔNG 15/TIN', 'number 15 exact [TIN]'],
		['TỔNG 15/TVH', '! date'],
		['TỔNG 15/TIN-BÀI', '! date']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('numbers run together with something else', () => {
	it.each([
		['x15', '! no_quantity'],
		['15x', '! malformed_number'],
		["15'", '! malformed_number'],
		['15"', '! malformed_number'],
		[',5', '! malformed_number'],
		['5,', 'number 5 exact []'],
		['/5', '! malformed_number'],
		['5/', '! malformed_number'],
		['5/ tin', 'number 5 exact [tin]'],
		['2 giờ rưỡi', '! malformed_number'],
		['2 nửa', '! malformed_number'],
		['15 ²', '! malformed_number']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});
