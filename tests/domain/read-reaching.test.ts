import { describe, expect, it } from 'vitest';
import { tellReading } from './tell-reading';

describe('a bound said far before its number', () => {
	it.each([
		[
			'tối thiểu mỗi đơn vị cấp xã trên địa bàn toàn tỉnh tổ chức được 02 buổi',
			'number 2..? at_least [buổi]'
		],
		['tối đa trong cả kỳ báo cáo của các xã phường và thị trấn là 15', 'number 0..15 at_most []'],
		['ước thực hiện 6 tháng đầu năm 2020: 15 cuộc', 'number 15 exact estimate [cuộc]'],
		['ước thực hiện đến ngày 30/6/2020 được 15 cuộc', 'number 15 exact estimate [cuộc]'],
		['dự kiến tối thiểu các xã tổ chức 15 buổi', 'number 15..? at_least estimate [buổi]'],
		['tối thiểu 12 buổi và 15 tin', '! several_numbers'],
		['tối thiểu không nêu; 15 cuộc', 'number 15 exact [cuộc]'],
		['phát huy tối đa vai trò của các đoàn thể tổ chức 15 buổi', 'number 15 exact [buổi]'],
		['huy động tối đa 500 người', 'number 0..500 at_most [người]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('words of which it is not sure that they speak of the number', () => {
	it.each([
		['tối thiểu mỗi xã, phường, thị trấn tổ chức 02 buổi', '! parted_qualifier'],
		['tối thiểu, 15 buổi', '! parted_qualifier'],
		['bình quân (theo kế hoạch) 15 buổi', '! parted_qualifier'],
		['các hoạt động trên (15 cuộc)', '! parted_qualifier'],
		['các hoạt động nêu trên (15 cuộc)', 'number 15 exact [cuộc]'],
		['ước muốn, nguyện vọng 15 lượt', 'number 15 exact [lượt]'],
		['15 cuộc, dự kiến tăng, đạt 100% kế hoạch', 'number 15 exact [cuộc]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('words in brackets, before a number and behind it', () => {
	it.each([
		['(tối đa) 15', 'number 0..15 at_most []'],
		['[tối thiểu] 12 buổi', 'number 12..? at_least [buổi]'],
		['(trên) 500 người', 'number 500..? over [người]'],
		['(ước) 150 lượt', 'number 150 exact estimate [lượt]'],
		['Kế hoạch (dự kiến): 15 cuộc', 'number 15 exact estimate [cuộc]'],
		['(tuyên truyền) 15 cuộc', 'number 15 exact [cuộc]'],
		['tối đa (15)', 'number 0..15 at_most []'],
		['khoảng (50)', 'number 50 about approximate []'],
		['15 (trung bình)', 'number 15 exact [] average'],
		['15 cuộc (bình quân)', 'number 15 exact [cuộc] average'],
		['15 (trung bình mỗi xã)', 'rate 15 per xã exact [] average'],
		['150 (ước tính của Sở)', 'number 150 exact estimate []'],
		['15 lượt (trên địa bàn tỉnh)', 'number 15 exact [lượt]'],
		['15 lượt (tối đa 20)', 'number 15 exact [lượt]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('what a number is per, in brackets', () => {
	it.each([
		['02 buổi (mỗi tuần)', 'rate 2 per week exact [buổi]'],
		['02 buổi (hằng năm)', 'rate 2 per year exact [buổi]'],
		['02 buổi (/xã)', 'rate 2 per xã exact [buổi]'],
		['02 buổi (tối thiểu mỗi tuần)', 'rate 2..? per week at_least [buổi]'],
		['15 lớp (mỗi xã một)', 'number 15 exact [lớp]'],
		['15 lớp (mỗi lớp một ngày)', 'number 15 exact [lớp]'],
		['15 lớp (tại xã)', 'number 15 exact [lớp]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('words behind a number and its unit', () => {
	it.each([
		['15 buổi tối thiểu', 'number 15..? at_least [buổi]'],
		['15 buổi, tối thiểu', 'number 15..? at_least [buổi]'],
		['15 là ít nhất', 'number 15..? at_least []'],
		['30 phút là tối đa', 'duration 0..30 at_most [phút]'],
		['500 người hoặc hơn', 'number 500..? at_least [người]'],
		['500 người hoặc ít hơn', 'number 0..500 at_most [người]'],
		['150 lượt dự kiến', 'number 150 exact estimate [lượt]'],
		['15 tin bình quân mỗi xã', 'rate 15 per xã exact [tin] average'],
		['15 buổi, dự kiến cả năm đạt 100% kế hoạch', 'number 15 exact [buổi]'],
		['15 bản hương ước', 'number 15 exact [bản hương ước]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});
