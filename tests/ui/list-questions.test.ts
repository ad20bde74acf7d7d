import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import { readFile } from '../../src/lib/ingest/read-file';
import { bundledReference } from '../../src/lib/reference/bundled';
import { listQuestions } from '../../src/lib/ui/bench/list-questions';
import { labelColumns } from '../../src/routes/data/label-columns';

const lists = bundledReference();
const utf8 = new TextEncoder();
const tcvn3 = Uint8Array.from(
	'T\u00d8nh;Ch\u00d8 ti\u00aau;S\u00e8 l\u00ad\u00eeng\nB\u00d5n Tre;T\u00ea r\u00aci;500',
	(letter) => letter.charCodeAt(0)
);

describe('what is asked about a file', () => {
	it('names an old encoding as the list to choose from does, until it is confirmed', () => {
		const asked = listQuestions(readFile('cũ.csv', tcvn3, lists), (column) => column, 'vi');
		expect(asked).toContain('Bảng mã cũ, đọc theo TCVN3 (ABC): xem thử chữ có đúng không.');
		const decisions = { ...NO_DECISIONS, encoding: 'tcvn3' as const };
		const confirmed = listQuestions(
			readFile('cũ.csv', tcvn3, lists, { decisions }),
			(column) => column,
			'vi'
		);
		expect(confirmed.filter((question) => question.includes('Bảng mã cũ'))).toEqual([]);
		expect(confirmed).not.toEqual([]);
	});

	it('is nothing where no answer would make a table of it', () => {
		const bytes = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256);
		const reading = readFile('ảnh.csv', bytes, lists);
		expect(reading.status).toBe('reject');
		expect(listQuestions(reading, (column) => column, 'vi')).toEqual([]);
	});
});

describe('columns in findings', () => {
	const reading = readFile('thiếu kỳ.csv', utf8.encode('Tỉnh;Chỉ tiêu;Số lượng\nBến Che;Tờ rơi;5 tờ'), lists);
	const columnsIn = (language: 'vi' | 'en'): Record<string, string | null> =>
		Object.fromEntries(
			labelColumns(reading.findings, [reading], language).map(({ code, column }) => [code, column])
		);

	it('bear the header of the file, or a label where the file lacks them', () => {
		expect(columnsIn('vi')).toMatchObject({ 'province.unknown': 'Tỉnh', 'period.missing': 'Kỳ báo cáo' });
		expect(columnsIn('en')).toMatchObject({ 'province.unknown': 'Tỉnh', 'period.missing': 'Period' });
	});

	it('keep a header that is a code, as in files written by programs', () => {
		const coded = readFile(
			'mã.csv',
			utf8.encode('province,indicator,period,value\nBến Che,leaflet,,5'),
			lists
		);
		const labelled = labelColumns(coded.findings, [coded], 'vi');
		expect(labelled.map(({ column }) => column)).toContain('period');
	});
});
