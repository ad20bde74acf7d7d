import { describe, expect, it } from 'vitest';
import { tellReading } from './tell-reading';

describe('what a rate is per', () => {
	it.each([
		['2 lần/1 tuần', 'rate 2 per week exact [lần]'],
		['2 lần/một tuần', 'rate 2 per week exact [lần]'],
		['2 lần/2 tuần', '! several_numbers'],
		['1/1 xã', 'number 1 exact [xã] & whole 1 exact [xã]'],
		['5/1 tuần', '! several_numbers'],
		['mỗi xã 1 lần', 'rate 1 per xã exact [lần]'],
		['mỗi 1 xã 2 buổi', '! several_numbers'],
		['mỗi xã phải tổ chức 2 buổi', 'rate 2 per xã exact [buổi]'],
		['mỗi tuần 2 buổi', 'rate 2 per week exact [buổi]'],
		['2 buổi mỗi xã mỗi tháng', 'rate 2 per xã/tháng exact [buổi]'],
		['2 buổi/xã mỗi tháng', 'rate 2 per xã/tháng exact [buổi]'],
		['2 buổi hàng tháng', 'rate 2 per month exact [buổi]'],
		['2 buổi từng quý', 'rate 2 per quarter exact [buổi]'],
		['2 buổi một tháng', 'rate 2 per month exact [buổi]'],
		['2 tin một cuộc', '! several_numbers'],
		['2 tin mỗi cuộc', 'rate 2 per cuộc exact [tin]'],
		['2 bài/hội nghị', 'rate 2 per hội nghị exact [bài]'],
		['2 bài mỗi hội nghị', 'rate 2 per hội nghị exact [bài]'],
		['2 tờ/người', 'rate 2 per người exact [tờ]'],
		['36/năm', 'rate 36 per year exact []'],
		['36/đài/năm', 'rate 36 per station_year exact []'],
		['36 tin/trạm/năm', 'rate 36 per station_year exact [tin]'],
		['36 tin/đài/tháng', 'rate 36 per đài/tháng exact [tin]'],
		['36 tin/xã/năm', 'rate 36 per xã/năm exact [tin]'],
		['36/ tin/năm', 'rate 36 per station_year exact [tin]'],
		['36/ tin/tháng', 'rate 36 per month exact [tin]'],
		['36/ tin/xã/năm', 'rate 36 per xã/năm exact [tin]'],
		['2 tin/đài truyền thanh cấp huyện/năm', 'rate 2 per station_year exact [tin]'],
		['mỗi Đài Truyền thanh cấp huyện có 36 tin/năm', 'rate 36 per station_year exact [tin]'],
		['2 items per week', 'rate 2 per week exact [items]'],
		['every month 2 items', 'rate 2 per month exact [items]'],
		['4 lượt/người', 'number 4 exact [lượt/người]'],
		['4 người/lượt', 'number 4 exact [người/lượt]'],
		['4 lượt/xã', 'rate 4 per xã exact [lượt]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('where a unit ends', () => {
	it.each([
		['15 cuộc cho học sinh', 'number 15 exact [cuộc]'],
		['15 cuộc với xã', 'number 15 exact [cuộc]'],
		['15 tin, bài, ảnh', 'number 15 exact [tin, bài, ảnh]'],
		['15 tin, bài; ảnh', 'number 15 exact [tin, bài]'],
		['15 tin "hay"', 'number 15 exact [tin]'],
		['15 buổi trở lên', 'number 15..? at_least [buổi]'],
		['15 trở lên', 'number 15..? at_least []'],
		['15 người trở xuống', 'number 0..15 at_most [người]'],
		['15 có lẻ', 'number 15..? over []'],
		['15 có người', 'number 15 exact []'],
		['15 trở lên/tháng', 'rate 15..? per month at_least []'],
		['15 trở lên mỗi tuần', 'rate 15..? per week at_least []'],
		['từ 15 trở lên người', 'number 15..? at_least [người]'],
		['15 lượt có dư so với cùng kỳ', 'change 15 exact [lượt]'],
		['15 có dư người', 'number 15..? over [người]'],
		['15+ người', 'number 15..? at_least [người]'],
		['15 lượt có lẻ', 'number 15..? over [lượt]'],
		['15 tin tháng 5', 'number 15 exact [tin]'],
		['15 tháng', 'duration 15 exact [tháng]'],
		['15 %', 'percent 15 exact [%]'],
		['15 phần trăm', 'percent 15 exact [phần trăm]'],
		['15 giờ phát sóng', 'duration 15 exact [giờ phát sóng]'],
		['15 giây/buổi', 'rate 15 per buổi exact [giây]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('nothing, and why', () => {
	it.each([
		['chưa có', 'missing null none missing not_collected []'],
		['chưa có cuộc nào', 'number 0 exact []'],
		['chưa có số liệu', 'missing null none missing not_collected []'],
		['không có số liệu', 'missing null none missing not_collected []'],
		['không có cuộc', 'number 0 exact []'],
		['không cuộc nào', 'number 0 exact []'],
		['không tổ chức', 'number 0 exact []'],
		['không tổ chức cuộc nào', 'number 0 exact []'],
		['chưa tổ chức', '! no_quantity'],
		['không gian mạng', '! no_quantity'],
		['không chỉ', '! no_quantity'],
		['không những 15 cuộc', 'number 15 exact [cuộc]'],
		['không 15 cuộc', '! no_quantity'],
		['không 1 cuộc', 'number 0 exact []'],
		['không một cuộc', 'number 0 exact []'],
		['không có 1 cuộc nào', 'number 0 exact []'],
		['không tổ chức 2 cuộc nào', '! no_quantity'],
		['- không', 'number 0 exact []'],
		['(không)', 'number 0 exact []'],
		['chưa', '! no_quantity'],
		['không thuộc phạm vi', 'missing null none missing not_applicable []'],
		['n/a', 'missing null none missing not_applicable []'],
		['N A', 'missing null none missing not_applicable []'],
		['…', 'missing null none missing not_collected []'],
		['… …', 'missing null none missing not_collected []'],
		['… 15', 'number 15 exact []'],
		['none', 'number 0 exact []'],
		['không: 15 cuộc', 'number 15 exact [cuộc]'],
		['trừ 5 cuộc', '! no_quantity'],
		['bỏ 5 cuộc', '! no_quantity'],
		['hoãn 5 cuộc', '! no_quantity'],
		['dừng 5 cuộc', '! no_quantity'],
		['đã có báo cáo riêng', 'missing null none missing reported_elsewhere []'],
		['15 tin, đã có báo cáo riêng', '! several_numbers'],
		['---', 'missing null none missing dash []'],
		['- -', 'missing null none missing dash []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('cells typed without accents', () => {
	it.each([
		['tren 15', '! no_accents'],
		['15 cuoc', 'number 15 exact [cuoc]'],
		['khong', '! no_accents'],
		['khong co', '! no_accents'],
		['2 tin / tuan', '! no_accents'],
		['15 nghin', '! no_accents'],
		['tin 15', 'number 15 exact []'],
		['Trên 15', 'number 15..? over []'],
		['more than 15', 'number 15..? over []'],
		['over 15 items', 'number 15..? over [items]']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('numbers in words alone and beside others', () => {
	it.each([
		['ba', 'number 3 exact []'],
		['ba cuộc', 'number 3 exact [cuộc]'],
		['ba (3) cuộc', 'number 3 exact [cuộc]'],
		['ba (x) cuộc', '! no_quantity'],
		['một', 'number 1 exact []'],
		['một số', 'vague null vague unquantified []'],
		['số một', '! no_quantity'],
		['một lần', 'number 1 exact [lần]'],
		['hai tháng', 'duration 2 exact [tháng]'],
		['ba đúng', '! no_quantity'],
		['hai mươi', 'number 20 exact []'],
		['hai mươi mốt', 'number 21 exact []'],
		['hai mươi năm', 'duration 20 exact [năm]'],
		['hai mươi lăm', 'number 25 exact []'],
		['hai mươi tư cuộc', 'number 24 exact [cuộc]'],
		['hai chục', 'number 20 exact []'],
		['hai chục buổi', 'number 20 exact [buổi]'],
		['mười', 'number 10 exact []'],
		['mười một', 'number 11 exact []'],
		['mười năm', 'duration 10 exact [năm]'],
		['mười lăm', 'number 15 exact []'],
		['mười linh năm', '! no_quantity'],
		['linh năm', '! no_quantity'],
		['hai trăm', 'number 200 exact []'],
		['hai trăm linh năm', 'number 205 exact []'],
		['hai trăm lẻ tư', 'number 204 exact []'],
		['hai trăm năm mươi', 'number 250 exact []'],
		['hai trăm rưỡi', 'number 250 exact []'],
		['hai nghìn', 'number 2000 exact []'],
		['hai nghìn không trăm linh năm', 'number 2005 exact []'],
		['hai nghìn năm trăm', 'number 2500 exact []'],
		['hai nghìn rưỡi', 'number 2500 exact []'],
		['hai triệu ba trăm nghìn', 'number 2300000 exact []'],
		['hai triệu không trăm ba nghìn', '! malformed_number'],
		['hai nghìn ba triệu', '! malformed_number'],
		['một nghìn tỷ', 'number 1000000000000 exact []'],
		['một trăm nghìn tỷ đồng', 'number 100000000000000 exact [đồng]'],
		['không trăm', '! no_quantity'],
		['hai mười cuộc', '! malformed_number'],
		['trăm hai cuộc', '! malformed_number'],
		['gần trăm cuộc', 'number 0..100 near [cuộc]'],
		['gần chục cuộc', 'number 0..10 near [cuộc]'],
		['trăm cuộc', '! no_quantity'],
		['nửa cuộc', '! no_quantity'],
		['nửa triệu', 'number 500000 exact []'],
		['cả nghìn người', 'number 1000..9999 order order_of_magnitude [người]'],
		['hàng chục nghìn', 'number 10000..99999 order order_of_magnitude []'],
		['hàng cuộc', '! no_quantity'],
		['vài', 'number 2..9 order order_of_magnitude []'],
		['vài ba cuộc', 'number 2..9 order order_of_magnitude [cuộc]'],
		['vài bốn cuộc', 'number 2..9 order order_of_magnitude [cuộc]'],
		['mấy chục cuộc', 'number 20..99 order order_of_magnitude [cuộc]'],
		['dăm bảy cuộc', 'number 2..9 order order_of_magnitude [cuộc]'],
		['hai bốn cuộc', 'number 2..4 range [cuộc]'],
		['hai bảy cuộc', '! malformed_number'],
		['ba hai cuộc', '! malformed_number'],
		['hai ba', 'number 2..3 range []'],
		['hai ba đúng', '! no_quantity'],
		['đôi ba chục nghìn người', 'number 20000..30000 range [người]'],
		['đôi bốn cuộc', 'number 2..4 range [cuộc]'],
		['năm sáu cuộc', 'number 5..6 range [cuộc]'],
		['mỗi năm sáu cuộc', 'rate 6 per year exact [cuộc]'],
		['năm học sinh', 'number 5 exact [học sinh]'],
		['năm học', '! no_quantity'],
		['năm nghìn', 'number 5000 exact []'],
		['trong năm nghìn', '! no_quantity']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});

describe('powers of ten behind digits', () => {
	it.each([
		['2 nghìn', 'number 2000 exact []'],
		['2 nghìn 5', '! several_numbers'],
		['2 nghìn 500', 'number 2500 exact []'],
		['2 nghìn 500 người', 'number 2500 exact [người]'],
		['2 nghìn 050', '! several_numbers'],
		['2 nghìn 500 nghìn', '! several_numbers'],
		['2 triệu 500 nghìn', 'number 2500000 exact []'],
		['2 triệu 500', '! several_numbers'],
		['2 nghìn 5 triệu', '! several_numbers'],
		['2 triệu rưỡi người', 'number 2500000 exact [người]'],
		['1,2 nghìn', 'number 1200 exact []'],
		['1,2345 nghìn', 'number 1234.5 exact []'],
		['2 trăm nghìn tỷ', 'number 200000000000000 exact []']
	])('%s', (text, told) => {
		expect(tellReading(text)).toBe(told);
	});
});
