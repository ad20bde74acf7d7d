import { describe, expect, it } from 'vitest';
import { findOptions } from '../../src/lib/ui/find-options';

const options = [
	['Đồng Tháp', ''],
	['Trà Vinh', ''],
	['Thành phố Hồ Chí Minh', ''],
	['Số tin, bài', 'Báo chí']
].map(([label = '', group = '']) => ({ value: label, label, group, count: null }));

describe('findOptions', () => {
	it.each([
		['dong thap', ['Đồng Tháp']],
		['ĐỒNG  THÁP', ['Đồng Tháp']],
		['vinh tra', ['Trà Vinh']],
		['chi', ['Thành phố Hồ Chí Minh', 'Số tin, bài']],
		['bao chi', ['Số tin, bài']],
		['xyz', []],
		['  ', options.map((option) => option.label)]
	])('%j finds %j', (query, found) => {
		expect(findOptions(options, query).map((option) => option.label)).toEqual(found);
	});
});
