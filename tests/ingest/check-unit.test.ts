import { describe, expect, test } from 'vitest';
import { checkUnit } from '../../src/lib/ingest/check-unit';
import { compareUnits, isPercentage } from '../../src/lib/ingest/compare-units';
import { readAmount } from '../../src/lib/ingest/read-amount-cells';
import { settleUnit } from '../../src/lib/ingest/settle-unit';
import type { Indicator } from '../../src/lib/reference/reference';
import { reference } from './corpus';

const indicator = (code: string): Indicator => {
	const found = reference.indicators.all.find((one) => one.code === code);
	if (!found) throw new Error(`no indicator ${code}`);
	return found;
};
const amountOf = (value: string, low = '') =>
	readAmount({ value, low, high: low, basis: 'stated' }, { value: 'vi', bounds: 'vi', dash: 'undecided' });
const check = (value: string, column: string, code: string | null, low = '') =>
	checkUnit(amountOf(value, low), { column, indicator: code === null ? null : indicator(code) });

const SOUND = { kind: 'read', value: null, remarks: [] };

describe('two units', () => {
	test.each([
		['', 'tờ', 'agree'],
		['tờ', '', 'agree'],
		['Tờ', 'tờ', 'agree'],
		['người', 'lượt người', 'agree'],
		['hội nghị', 'cuộc', 'agree'],
		['buổi lễ', 'lớp', 'agree'],
		['người', 'cuộc', 'contradict'],
		['phút', 'giờ', 'contradict'],
		['giờ', 'giờ phát sóng', 'agree'],
		['giờ phát sóng', 'giờ', 'agree'],
		['giờ', 'tháng', 'contradict'],
		['đồng', 'triệu đồng', 'contradict'],
		['triệu đồng', 'đồng', 'agree'],
		['triệu đồng', 'triệu đồng', 'agree'],
		['usd', 'đồng', 'contradict'],
		['%', 'tờ', 'contradict'],
		['tỷ lệ %', '%', 'agree'],
		['tin', 'tin, bài', 'differ'],
		['tin bài', 'tin, bài', 'agree'],
		['bài, tin', 'tin, bài', 'differ'],
		['tờ rơi', 'tờ', 'agree'],
		['tờ', 'cuốn', 'differ'],
		['tin nhắn', 'tin', 'agree'],
		['tin nhắn', 'tin, bài', 'differ'],
		['mô hình', 'cuộc', 'differ'],
		['mô hình', 'mô hình điểm', 'agree'],
		['hình', 'mô hình điểm', 'agree'],
		['ình', 'mô hình điểm', 'differ'],
		['nghìn tờ', 'tờ', 'agree'],
		['tờ', 'nghìn tờ', 'contradict'],
		['lượt học viên', 'học viên', 'agree'],
		['xã/phường', 'người', 'differ'],
		['cuộc/xã', 'người', 'contradict'],
		['tỷ lệ', 'tờ', 'contradict'],
		['tờ', 'tỷ lệ', 'contradict'],
		['tờ', 'tỷ đồng', 'contradict']
	])('%j beside %j: %s', (own, stated, comparison) => {
		expect(compareUnits(own, stated)).toBe(comparison);
	});

	test.each([
		['%', true],
		['tỷ lệ %', true],
		['tỉ lệ', true],
		['phần trăm', true],
		['% kế hoạch', true],
		['phần', false],
		['tờ', false],
		['', false]
	])('%j is a percentage: %s', (unit, is) => {
		expect(isPercentage(unit)).toBe(is);
	});
});

describe('an amount beside what its row counts', () => {
	test.each<[string, string, string | null]>([
		['5 cuộc', 'cuộc', 'rally'],
		['5', '', 'rally'],
		['nhiều người', 'cuộc', 'rally'],
		['', 'cuộc', 'rally'],
		['95%', '', 'commune_station_share'],
		['95%', '%', 'rally'],
		['trung bình 36 tin, bài/đài/năm', '', 'loudspeaker_item'],
		['trung bình 5 cuộc', '', 'commune_station_share'],
		['15 phút', 'cuộc', null],
		['5 mô hình', '', 'rally'],
		['5 người', '', 'district_station_item_rate']
	])('“%s” in “%s” of %s is sound', (value, column, code) => {
		expect(check(value, column, code)).toEqual(SOUND);
	});

	test.each([
		['95%', '', 'percent'],
		['95%', 'cuộc', 'percent'],
		['trung bình 36 cuộc', 'cuộc', 'average']
	])('“%s” in “%s” is no amount: %s', (value, column, form) => {
		expect(check(value, column, 'rally')).toEqual({
			kind: 'held',
			trouble: { code: 'value.not_amount', level: 'error', column: 'value', value, params: { form } }
		});
	});

	test.each([
		['15 phút', 'cuộc', { own: 'phút', stated: 'cuộc', by: 'column', held: 'yes' }],
		['dưới 15 phút', 'cuộc', { own: 'phút', stated: 'cuộc', by: 'column', held: 'yes' }],
		['15 phút', '', { own: 'phút', stated: 'cuộc', by: 'indicator', held: 'yes' }]
	])('“%s” in “%s” contradicts it', (value, column, params) => {
		expect(check(value, column, 'rally')).toEqual({
			kind: 'held',
			trouble: { code: 'unit.disagrees', level: 'error', column: 'value', value, params }
		});
	});

	test('only differs from its column, which is said', () => {
		expect(check('12 mô hình', 'cuộc', 'rally')).toEqual({
			...SOUND,
			remarks: [
				{
					code: 'unit.disagrees',
					level: 'warning',
					column: 'value',
					value: '12 mô hình',
					params: { own: 'mô hình', stated: 'cuộc', by: 'column' }
				}
			]
		});
	});

	test('that was read by hand or is held already is left alone', () => {
		expect(check('15 phút', 'cuộc', 'rally', '15')).toEqual(SOUND);
		expect(check('tăng 93', 'cuộc', 'rally')).toEqual(SOUND);
	});
});

describe('the unit of a figure', () => {
	test.each([
		['buổi', 'cuộc', 'rally', 'buổi'],
		['', 'buổi', null, 'buổi'],
		['', '', null, ''],
		['', '', 'rally', 'cuộc'],
		['', 'cuộc', 'rally', 'cuộc'],
		['', 'Cuộc mít tinh', 'rally', 'cuộc'],
		['', 'cuộcmít', 'rally', 'cuộcmít'],
		['', 'mít tinh cuộc', 'rally', 'mít tinh cuộc'],
		['', 'cuộc mít tinh + diễu hành', 'rally', 'cuộc mít tinh + diễu hành'],
		['', 'cuộc mít tinh hoặc diễu hành', 'rally', 'cuộc mít tinh hoặc diễu hành'],
		['', 'cuộc/xã', 'rally', 'cuộc/xã'],
		['', 'tin, bài tuyên truyền', 'portal_item_posted', 'tin, bài'],
		['', 'tin, bài và ảnh', 'portal_item_posted', 'tin, bài và ảnh'],
		['', '', 'portal_item_posted', ''],
		['', '', 'budget_spent', ''],
		['', '', 'airtime_min', ''],
		['', '', 'commune_station_share', ''],
		['', '%', 'commune_station_share', '%'],
		['', '% số xã', 'commune_station_share', '% số xã']
	])('in column “%s”, after the number “%s”, of %s is “%s”', (column, own, code, unit) => {
		expect(settleUnit({ column, own }, code === null ? null : indicator(code))).toBe(unit);
	});
});
