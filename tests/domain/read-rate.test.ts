import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';

describe('rates per an occasion, a person or an issue', () => {
	it.each([
		['200 người/cuộc', 200, 'người', 'cuộc'],
		['15 phút/buổi', 15, 'phút', 'buổi'],
		['15 phút/01 buổi', 15, 'phút', 'buổi'],
		['50 học viên/lớp', 50, 'học viên', 'lớp'],
		['mỗi lớp 50 học viên', 50, 'học viên', 'lớp'],
		['mỗi buổi có 200 người', 200, 'người', 'buổi'],
		['bình quân 200 người mỗi cuộc', 200, 'người', 'cuộc'],
		['02 tờ rơi/người', 2, 'tờ rơi', 'người'],
		['02 tin/số', 2, 'tin', 'số'],
		['mỗi lần 15 phút', 15, 'phút', 'lần'],
		['2 bài/hội nghị', 2, 'bài', 'hội nghị'],
		['mỗi xã ít nhất 01 buổi', 1, 'buổi', 'xã'],
		['tối thiểu mỗi xã 02 buổi', 2, 'buổi', 'xã'],
		['mỗi xã tổ chức 02 buổi', 2, 'buổi', 'xã']
	])('%s', (text, low, unitText, per) => {
		expect(readQuantity(text)).toMatchObject({ form: 'rate', quantity: { low, per }, unitText });
	});

	it.each([
		['1.200 lượt/người', 1200],
		['01 (một) cuộc', 1],
		['17.123 buổi/627.132 lượt người', 17123],
		['10 tin/bài', 10]
	])('%s is no rate', (text, low) => {
		expect(readQuantity(text)).toMatchObject({ form: 'number', quantity: { low, per: null } });
	});
});

describe('rates that say their one', () => {
	it.each([
		['2 lần/1 tuần', 2, 'week'],
		['02 lần/01 tuần', 2, 'week'],
		['1.200 lượt người/01 năm', 1200, 'year'],
		['1 tuần 2 lần', 2, 'week'],
		['một tuần hai lần', 2, 'week'],
		['2 lần một tuần', 2, 'week'],
		['01 tháng 4 chuyên mục', 4, 'month'],
		['02 lần/01 xã/năm', 2, 'xã/năm'],
		['mỗi quý một số', 1, 'quarter'],
		['ít nhất mỗi tháng một lần', 1, 'month'],
		['phát 2 lần/ngày, mỗi lần 15 phút', 2, 'day'],
		['4/năm', 4, 'year'],
		['trung bình mỗi đài 36 tin/năm', 36, 'station_year']
	])('%s', (text, low, per) => {
		expect(readQuantity(text)).toMatchObject({ form: 'rate', quantity: { low, per } });
	});

	it.each([
		'1 lần/2 tháng',
		'2 tháng 1 lần',
		'hai tháng một lần',
		'3 tháng một lần',
		'định kỳ 2 tuần 1 số',
		'2 ngày/lần',
		'1 tháng/lần',
		'3 lần trong ngày'
	])('%s is held', (text) => {
		expect(readQuantity(text)).toEqual({ kind: 'unreadable', reason: 'several_numbers' });
	});
});

it.each([
	['100 phần trăm', 'percent'],
	['2 tháng', 'duration'],
	['05 ngày hội', 'number']
])('%s is a %s', (text, form) => {
	expect(readQuantity(text)).toMatchObject({ kind: 'quantity', form });
});
