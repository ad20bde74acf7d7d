import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';

describe('denials', () => {
	it.each([
		'không một cuộc',
		'không một cuộc nào',
		'không tổ chức 01 cuộc nào',
		'không có cuộc nào',
		'chưa tổ chức cuộc nào',
		'chưa có vụ nào',
		'không ghi nhận',
		'không (năm 2019: 5)'
	])('%s is a reported zero', (text) => {
		expect(readQuantity(text)).toMatchObject({
			form: 'number',
			quantity: { low: 0, high: 0, missing: null }
		});
	});

	it.each([
		'không tổ chức được 02 lớp',
		'chưa tổ chức 02 lớp',
		'hủy 5 cuộc',
		'ngoài 5 cuộc trên',
		'không ít',
		'chưa thực hiện'
	])('%s says neither how much nor none', (text) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'no_quantity' });
	});

	it('does not take cyberspace for a denial', () => {
		expect(readQuantity('không gian mạng 15 tin')).toMatchObject({ quantity: { low: 15 } });
	});
});

describe('explained silence', () => {
	it.each([
		['đang tổng hợp', 'not_collected'],
		['đang cập nhật', 'not_collected'],
		['chưa đủ số liệu', 'not_collected'],
		['thiếu số liệu', 'not_collected'],
		['không số liệu', 'not_collected'],
		['chờ báo cáo của các huyện', 'not_collected'],
		['sẽ bổ sung sau', 'not_collected'],
		['NA', 'not_applicable'],
		['N.A.', 'not_applicable']
	])('%s is missing: %s', (text, missing) => {
		expect(readQuantity(text)).toMatchObject({
			form: 'missing',
			quantity: { low: null, high: null, missing }
		});
	});

	it.each(['chưa có số liệu (ước 15)', '34 tin, bài; số liệu báo chí đã có báo cáo riêng'])(
		'%s is held: a number stands beside',
		(text) => {
			expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'several_numbers' });
		}
	);
});
