import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readText, reference } from './corpus';

const GOOD = ['tỉnh', 'chỉ tiêu', 'kỳ', 'số lượng', 'locality', 'vị trí', 'ghi chú'];

/** Where hidden characters are told: code, column and the value with them in it. */
function told(header: readonly string[], row: readonly string[]) {
	const reading = readText([header, row].map((cells) => cells.join(',')).join('\n'));
	const found = reading.findings.filter(({ code }) => code.startsWith('text.'));
	return { reading, found: found.map(({ code, line, value }) => [code, line, value]) };
}

describe('characters that show nothing or turn the writing around', () => {
	it('are told in every cell that has them, and leave no name but what it looks like', () => {
		const { reading, found } = told(GOOD, [
			...['Trà\u200B Vinh', 'Tờ rơi', 'năm 2020', '5'],
			...['Càng \u202ELong', 'mục\u0001 2', 'chú\u2066\u2069 thích\uFFFE']
		]);
		expect(found).toEqual([
			['text.invisible', 2, 'Trà\u200B Vinh'],
			['text.bidi', 2, 'Càng \u202ELong'],
			['text.control', 2, 'mục\u0001 2'],
			['text.control', 2, 'chú\u2066\u2069 thích\uFFFE'],
			['text.bidi', 2, 'chú\u2066\u2069 thích\uFFFE']
		]);
		const [figure] = figuresOf(joinReadings([reading], reference));
		expect(figure).toMatchObject({
			province: 'qd124:84',
			locality: 'Càng Long',
			provenance: { note: 'chú\u2066\u2069 thích\uFFFE' }
		});
	});

	it('are told in headers, which are found all the same', () => {
		const header = ['tỉ\u200Bnh', ...GOOD.slice(1), 'người\u202E nhập'];
		const { reading, found } = told(header, [...['Trà Vinh', 'Tờ rơi', 'năm 2020', '5', '', '', ''], 'An']);
		expect(reading.rows.accepted).toBe(1);
		expect(found).toEqual([
			['text.invisible', 1, 'tỉ\u200Bnh'],
			['text.bidi', 1, 'người\u202E nhập']
		]);
	});
});
