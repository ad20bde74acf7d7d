import { describe, expect, test } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { BLANK, dayCell, instantCell, numberCell, textCell } from '../../src/lib/takeout/cells';

describe('a cell of everything taken out', () => {
	test('is a text, or blank', () => {
		expect(textCell('=1')).toEqual({ text: '=1', amount: null });
		expect(textCell('')).toBe(BLANK);
		expect(BLANK).toEqual({ text: '', amount: null });
	});

	test('is a day that all spreadsheets count alike, else its text', () => {
		expect(dayCell('2020-03-05' as IsoDay, 'vi')).toEqual({
			text: '05/3/2020',
			amount: null,
			day: '2020-03-05'
		});
		expect(dayCell('1900-03-01' as IsoDay, 'vi')).toMatchObject({ day: '1900-03-01' });
		expect(dayCell('1900-02-28' as IsoDay, 'vi')).toEqual({ text: '1900-02-28', amount: null });
		expect(dayCell(null, 'vi')).toBe(BLANK);
	});

	test('is a number, never a zero for none', () => {
		const amount = { upTo: null, limit: 'exact' };
		expect(numberCell(1150, 'vi')).toEqual({
			text: '1.150',
			amount: { ...amount, value: 1150, kind: 'count' }
		});
		expect(numberCell(0.5, 'vi')).toEqual({
			text: '0,5',
			amount: { ...amount, value: 0.5, kind: 'decimal' }
		});
		expect(numberCell(0, 'vi')).toEqual({ text: '0', amount: { ...amount, value: 0, kind: 'count' } });
		expect(numberCell(null, 'vi')).toBe(BLANK);
	});

	test('is the day of an instant on this machine, else what is kept', () => {
		const noon = new Date(2026, 10, 5, 12).toISOString();
		expect(instantCell(noon, 'vi')).toEqual({ text: '05/11/2026', amount: null, day: '2026-11-05' });
		expect(instantCell('no instant', 'vi')).toEqual({ text: 'no instant', amount: null });
		expect(instantCell('', 'vi')).toBe(BLANK);
	});
});
