import { describe, expect, test } from 'vitest';
import { holdCell } from '../../src/lib/ingest/cell';
import { detectDelimiter } from '../../src/lib/ingest/detect-delimiter';
import { FindingList } from '../../src/lib/ingest/finding-list';
import { NameQueue } from '../../src/lib/ingest/name-queue';
import { yearsLeftOver, yearsOutside, yearsPast } from '../../src/lib/ingest/check-years';
import { reference } from './corpus';

describe('the names that wait for a person', () => {
	const unknown = (kind: string, value: string, state = 'unknown') =>
		holdCell(`${kind}.${state}`, kind, value).trouble;

	test('are each once, those of most rows first, with what they may stand for', () => {
		const queue = new NameQueue();
		queue.note(unknown('province', 'Trà Vin'), 'Tỉnh', 2);
		queue.note(unknown('indicator', 'Tờ rơii'), 'Chỉ tiêu', 3);
		queue.note(unknown('indicator', 'Tờ rơii'), 'Chỉ tiêu', 7);
		queue.note(unknown('province', 'Trà Vin'), 'Nơi khác', 4);
		const { names, namesOver } = queue.list(reference);
		expect(namesOver).toBe(0);
		expect(
			names.map(({ kind, state, column, written, line, rows }) => [kind, state, column, written, line, rows])
		).toEqual([
			['indicator', 'unknown', 'Chỉ tiêu', 'Tờ rơii', 3, 2],
			['province', 'unknown', 'Tỉnh', 'Trà Vin', 2, 1],
			['province', 'unknown', 'Nơi khác', 'Trà Vin', 4, 1]
		]);
		expect(names[1]?.suggestions[0]).toEqual({ code: 'qd124:84', name: 'Trà Vinh' });
		expect(names[1]?.suggestions.length).toBeLessThanOrEqual(5);
		expect(names[0]?.suggestions[0]).toMatchObject({ code: 'leaflet' });
	});

	test.each([
		['topic', 'ma túyy'],
		['channel', 'phát thanhh'],
		['audience', 'học sin']
	])('of %s have suggestions', (kind, written) => {
		const queue = new NameQueue();
		queue.note(unknown(kind, written), kind, 2);
		const [name] = queue.list(reference).names;
		expect(name).toMatchObject({ kind, written });
		expect(name?.suggestions.length).toBeGreaterThan(0);
	});

	test('that several things share have just these', () => {
		const queue = new NameQueue();
		queue.note(unknown('indicator', 'lượt người', 'ambiguous'), 'Chỉ tiêu', 2);
		const [name] = queue.list(reference).names;
		expect(name).toMatchObject({ state: 'ambiguous' });
		expect(name?.suggestions.map(({ code }) => code)).toContain('direct_session_attendance');
		expect(name?.suggestions).toHaveLength(3);
	});

	test('are no other troubles', () => {
		const queue = new NameQueue();
		for (const code of [
			'province.missing',
			'body.unknown',
			'xprovince.unknown',
			'province.unknownx',
			'value.unreadable'
		])
			queue.note(holdCell(code, 'x', 'y').trouble, 'x', 2);
		expect(queue.list(reference)).toEqual({ names: [], namesOver: 0 });
	});

	test('are five hundred at most, the others counted', () => {
		const queue = new NameQueue();
		for (let at = 0; at < 503; at += 1) queue.note(unknown('topic', `x${at}`), 'topic', at);
		const { names, namesOver } = queue.list(reference);
		expect([names.length, namesOver, names[0]?.line]).toEqual([500, 3, 0]);
	});
});

describe('a list of findings', () => {
	test('keeps a thousand alike and counts the others, and cuts long values', () => {
		const findings = new FindingList('a.csv');
		for (let line = 1; line <= 1002; line += 1) findings.add('x', 'info', { line, column: 'c' });
		findings.add('x', 'info', { line: 5, column: 'd', value: 'é'.repeat(201), params: { n: 1 } });
		findings.add('x', 'error');
		const all = findings.all();
		expect(all).toHaveLength(1003);
		expect(all.slice(0, 2)).toEqual([
			{ code: 'x', level: 'error', file: 'a.csv', line: null, column: null, value: '', params: {} },
			{
				code: 'finding.more',
				level: 'info',
				file: 'a.csv',
				line: null,
				column: 'c',
				value: 'x',
				params: { count: 2 }
			}
		]);
		expect(all.filter(({ column }) => column === 'd')).toEqual([
			{
				code: 'x',
				level: 'info',
				file: 'a.csv',
				line: 5,
				column: 'd',
				value: 'é'.repeat(200),
				params: { n: 1 }
			}
		]);
		expect(all.map(({ line }) => line ?? 0)).toEqual(
			[...all.map(({ line }) => line ?? 0)].sort((a, b) => a - b)
		);
	});

	test('of a file that can’t be used keeps what is said of the whole', () => {
		const findings = new FindingList('a.csv');
		for (let line = 1; line <= 1002; line += 1) findings.add('x', 'info', { line });
		findings.add('y', 'warning');
		findings.refuse('file.empty', { value: 'z' });
		expect(findings.all().map(({ code, level, value }) => [code, level, value])).toEqual([
			['y', 'warning', ''],
			['file.empty', 'error', 'z']
		]);
	});
});

describe('the delimiter', () => {
	test.each([
		['sep=;\na,b\n', ';', 6],
		['SEP=\t\ra\n', '\t', 6],
		['sep=|', '|', 5],
		['sep=;a\nb;c\n', ';', 0],
		['sep=:\na,b\n', ',', 0],
		[' sep=;\na,b\n', ',', 0],
		['', ',', 0],
		['a;b\n\n\n \nc;d\n', ';', 0],
		['a;b\rc;d\re,f,g', ';', 0],
		['a,b;c\nd,e;f\n', ',', 0],
		['a;b;c\nd;e;f\ng,h\n', ';', 0],
		['"a;b;c";x,y\n1,2\n', ',', 0],
		['"a\n;;;\n;;;",b\nc,d\n', ',', 0]
	])('of %j is %j', (text, delimiter, skip) => {
		expect(detectDelimiter(text)).toMatchObject({ delimiter, skip });
	});

	test.each([
		['a, b\n"c", "d"\n', true],
		['a, "b"\nc, d\n', true],
		['a,b\nc, "d"\n', false],
		['a, "b,c"\nd, e\n', true],
		['a, b\nc, d\n', false],
		['sep=;\na; "b"\n', true]
	])('of %j has a space behind it: %s', (text, spaced) => {
		expect(detectDelimiter(text).spaced).toBe(spaced);
	});

	test('is told by the headers within the first thirty lines', () => {
		const prose = (lines: number) => `${'a, b, c, d\n'.repeat(lines)}"tỉnh" ; ghi chú\n`;
		const known = (name: string) => name === 'tỉnh' || name === 'ghi chú';
		expect(detectDelimiter(prose(29), known).delimiter).toBe(';');
		expect(detectDelimiter(prose(30), known).delimiter).toBe(',');
		expect(detectDelimiter('tỉnh;x\na,b,c\na,b,c\n', known).delimiter).toBe(',');
	});
});

describe('a year in a text', () => {
	const of = (start: string, end: string) => ({ start, end }) as Parameters<typeof yearsOutside>[1];
	const SPAN = of('2020-12-15', '2023-12-14');

	test.each([
		['năm 2019 và 2024', ['2019', '2024']],
		['năm 2020', []],
		['năm 2023', []],
		['năm 2019, 2021', []],
		['số 12019, 20191, 1820', []],
		['từ 1999', ['1999']]
	])('is outside: %s', (title, years) => {
		expect(yearsOutside(title, SPAN)).toEqual(years);
	});

	test.each([
		['Phát tờ rơi năm 2019', '', ['2019']],
		['Phát tờ rơi năm 2019 và 2019', '', ['2019']],
		['Phát tờ rơi năm 2024', '', []],
		['Giai đoạn 2015-2019', '', []],
		['Theo Đề án 2019', '', []],
		['Tự luật 2019', '', []],
		['Tại luậtx 2019', '', ['2019']],
		['Đăng bài', 'Văn bản ghi là “năm 2018”.', ['2018']],
		['Đăng bài', 'ghi năm 20181', []],
		['Đăng bài', 'xghi năm 2018', []],
		['Đăng bài năm 2017', 'ghi "năm 2018", ghi năm 2021', ['2017', '2018']]
	])('is left over: “%s” with the note “%s”', (text, note, years) => {
		expect(yearsLeftOver(text, note, SPAN)).toEqual(years);
	});

	test.each([
		['đến hết năm 2020', ['2020']],
		['đến năm 2020, đến năm 2021', ['2020', '2021']],
		['đến năm 2020, đến năm 2022', []],
		['xđến năm 2020', []],
		['đến năm 20201', []],
		['năm 2020', []]
	])('is past in 2022: %s', (title, years) => {
		expect(yearsPast(title, '2022-03-01')).toEqual(years);
	});
});
