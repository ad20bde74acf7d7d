import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';

type Row = readonly [text: string, low: number | null, high: number | null, wording: string];

describe('bounds parted from their number', () => {
	it.each<Row>([
		['ít nhất là 12', 12, null, 'at_least'],
		['tối thiểu là 12 buổi', 12, null, 'at_least'],
		['tối thiểu: 12', 12, null, 'at_least'],
		['ít nhất cũng 12', 12, null, 'at_least'],
		['ít nhất phải đạt 12 buổi', 12, null, 'at_least'],
		['tối thiểu phải có 12 buổi', 12, null, 'at_least'],
		['12 buổi (tối thiểu)', 12, null, 'at_least'],
		['không kém 12', 12, null, 'at_least'],
		['thấp nhất 12', 12, null, 'at_least'],
		['tối đa là 30', 0, 30, 'at_most'],
		['Tối đa: 30 phút', 0, 30, 'at_most'],
		['tối đa chỉ 30', 0, 30, 'at_most'],
		['tối đa không quá 30 phút', 0, 30, 'at_most'],
		['nhiều nhất là 30', 0, 30, 'at_most'],
		['cùng lắm 20', 0, 20, 'at_most'],
		['không tới 20', 0, 20, 'under'],
		['không đến 20', 0, 20, 'under'],
		['chưa được 20 cuộc', 0, 20, 'under'],
		['chưa tròn 20', 0, 20, 'under'],
		['dưới mức 300', 0, 300, 'under'],
		['hơn hẳn 500', 500, null, 'over'],
		['trên cả 500', 500, null, 'over'],
		['vượt mức 500', 500, null, 'over'],
		['vượt mốc 500 lượt', 500, null, 'over'],
		['vượt con số 500', 500, null, 'over'],
		['suýt 300', 0, 300, 'near'],
		['ngót nghét 300', 0, 300, 'near'],
		['gần như 300', 0, 300, 'near'],
		['non một nghìn người', 0, 1000, 'near'],
		['sấp sỉ 300', 300, 300, 'about'],
		['trên, dưới 300', 300, 300, 'about'],
		['hơn kém 50', 50, 50, 'about'],
		['áng chừng 500 người', 500, 500, 'about'],
		['hơn 3 nghìn 500 lượt', 3500, null, 'over']
	])('%s', (text, low, high, wording) => {
		expect(readQuantity(text)).toMatchObject({ kind: 'quantity', quantity: { low, high, wording, text } });
	});

	it.each<Row>([
		['nêu trên là 15 cuộc', 15, 15, 'exact'],
		['trên cả nước 15 cuộc', 15, 15, 'exact'],
		['trên địa bàn tỉnh tổ chức 15 cuộc', 15, 15, 'exact'],
		['trường mầm non 5 lớp', 5, 5, 'exact'],
		['có tới 500 người', 500, 500, 'exact'],
		['lên đến 500 người', 500, 500, 'exact']
	])('%s has no bound', (text, low, high, wording) => {
		expect(readQuantity(text)).toMatchObject({ quantity: { low, high, wording } });
	});
});

describe('bounds at the ends of a range', () => {
	it.each<Row>([
		['trên 500 đến dưới 600', 500, 600, 'range'],
		['từ 500 đến dưới 600 lượt', 500, 600, 'range'],
		['hơn 20 đến gần 30 buổi', 20, 30, 'range'],
		['từ 10% đến 15%', 10, 15, 'range'],
		['10%-15%', 10, 15, 'range'],
		['khoảng 10-15%', 10, 15, 'range'],
		['15÷20 buổi', 15, 20, 'range'],
		['từ 500 đến trên 600', 500, null, 'at_least'],
		['ít nhất 2-3 buổi', 2, null, 'at_least'],
		['trên 20-30', 20, null, 'over'],
		['tối đa 20-30 phút', 0, 30, 'at_most'],
		['dưới 20-30', 0, 30, 'under'],
		['2-3 buổi trở lên', 2, null, 'at_least'],
		['2-3 buổi trở xuống', 0, 3, 'at_most']
	])('%s', (text, low, high, wording) => {
		expect(readQuantity(text)).toMatchObject({ kind: 'quantity', quantity: { low, high, wording } });
	});
});

describe('estimates', () => {
	it.each([
		'dự kiến tổ chức 15 cuộc',
		'ước cả năm tổ chức 15 cuộc',
		'ước thực hiện năm 2020: 15 cuộc',
		'15 cuộc (ước)',
		'15 cuộc (ước tính)',
		'15 (tạm tính)'
	])('%s', (text) => {
		expect(readQuantity(text)).toMatchObject({ quantity: { low: 15, high: 15, flags: ['estimate'] } });
	});

	it('does not take a village covenant for one', () => {
		expect(readQuantity('hương ước 15 thôn')).toMatchObject({ quantity: { low: 15, flags: [] } });
	});
});
