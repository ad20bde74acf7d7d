import { describe, expect, it } from 'vitest';
import { figure } from './make-figure';
import { bounds, combined, totals } from './show-total';

function pair(one: string, other: string) {
	return combined(
		[
			figure({ period: '2020', value: 30, locality: one, report: 'a', date: '2021-01-10' }),
			figure({ period: '2020', value: 31, locality: other, report: 'b', date: '2021-02-10' })
		],
		'2020'
	);
}

describe('localities of one province', () => {
	it.each([
		['Huyện Càng Long', 'H. Càng Long'],
		['Huyện Càng Long', 'huyện  càng long'],
		['Huyện Càng Long', 'H.Càng Long'],
		['Thành phố Trà Vinh', 'TP Trà Vinh'],
		['Thành phố Trà Vinh', 'Tp.Trà Vinh'],
		['Thị xã Duyên Hải', 'TX. Duyên Hải'],
		['Thị trấn Cầu Ngang', 'TT. Cầu Ngang'],
		['Xã An Trường', 'X. An Trường'],
		['Phường 5', 'P.05'],
		['Quận 1', 'Q1'],
		['Xã Hòa Ân', 'xã Hoà Ân']
	])('%s and %s are one place, whose later report holds', (one, other) => {
		const { kind, quantity } = pair(one, other);
		expect([kind, bounds(quantity)]).toEqual(['single', '31']);
	});

	it.each([
		['Huyện Càng Long', 'Huyện Cầu Kè'],
		['Xã An Trường', 'Phường 5'],
		['Đặc khu Phú Quốc', 'Xã An Trường'],
		['H. Càng Long', 'TX Duyên Hải']
	])('%s and %s lie beside each other and are added', (one, other) => {
		const { kind, quantity } = pair(one, other);
		expect([kind, bounds(quantity)]).toEqual(['sum', '61']);
	});

	it.each([
		['Càng Long', 'An Trường'],
		['Càng Long', 'Huyện Càng Long'],
		['Huyện Càng Long', 'Xã An Trường'],
		['Đặc khu Phú Quốc', 'Thành phố Phú Quốc'],
		['Xã Tân Hòa', 'Xã Tân Hoa']
	])('%s and %s may overlap and stand side by side', (one, other) => {
		const { kind, quantity, range } = pair(one, other);
		expect([kind, quantity, bounds(range)]).toEqual(['side_by_side', null, '31–61']);
	});

	it('rows of one report under two spellings are one block', () => {
		const rows = ['Huyện Càng Long', 'H. Càng Long'].map((locality) =>
			figure({ period: '2020', value: 5, locality, report: 'r', place: locality })
		);
		expect(totals(rows, '2020')).toEqual(['reported 10']);
	});
});
