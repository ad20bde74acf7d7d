import { describe, expect, it } from 'vitest';
import { codesOf, readText } from './corpus';
import { figuresIn, readOffice, setAside } from './read-office';

describe('headers as offices write them', () => {
	it('reads two rows of headers, each group reaching over its columns', () => {
		const reading = readOffice('two-row-header.csv');
		expect(reading.header).toEqual([
			'STT',
			'Tên đơn vị',
			'Nội dung',
			'Năm 2023 - 6 tháng đầu năm',
			'Năm 2023 - Cả năm',
			'Năm 2024 - 6 tháng đầu năm',
			'Năm 2024 - Cả năm'
		]);
		expect(reading.understanding?.headerLines).toEqual([2, 3]);
		expect(
			figuresIn(reading)
				.slice(0, 4)
				.map(([, , , , start, low]) => [start, low])
		).toEqual([
			['2023-01-01', 100],
			['2023-01-01', 250],
			['2024-01-01', 120],
			['2024-01-01', 300]
		]);
	});

	it('takes a header that may mean several things by its cells, and says so', () => {
		const reading = readOffice('plain-office.csv');
		expect(reading.rows).toMatchObject({ read: 3, accepted: 3 });
		expect(reading.findings.map(({ code, column, value }) => [code, column, value])).toEqual([
			['column.by_content', 'Tên đơn vị', 'province'],
			['column.by_content', 'Nội dung', 'indicator'],
			['column.by_content', 'Thời gian', 'period']
		]);
	});

	it('proposes columns for a file of no known kind, with what the title says of it', () => {
		const reading = readText(
			'SỞ TT&TT TỈNH TRÀ VINH\nKết quả quý I/2024,,\nNội dung,Kết quả,Cột lạ\nTờ rơi,5,cuốn\nPano,6,tờ\n'
		);
		expect(reading.kind).toBe('unknown');
		const { columns, missing, constants } = reading.understanding ?? {};
		expect(missing).toEqual([['province'], ['period', 'period_start']]);
		expect(constants).toEqual([
			{ column: 'province', text: 'Trà Vinh', line: 1 },
			{ column: 'period', text: 'quý I/2024', line: 2 }
		]);
		expect(columns?.map(({ is, reason, applied }) => [is, reason, applied])).toEqual([
			[{ kind: 'column', name: 'indicator' }, 'name_and_content', false],
			[{ kind: 'column', name: 'value' }, 'name', false],
			[{ kind: 'column', name: 'unit' }, 'content', false]
		]);
		const decided = readText(
			'SỞ TT&TT TỈNH TRÀ VINH\nKết quả quý I/2024,,\nNội dung,Kết quả,Cột lạ\nTờ rơi,5,cuốn\nPano,6,tờ\n',
			{ constants: constants?.map(({ column, text }) => ({ column, text })) ?? [] }
		);
		expect(
			figuresIn(decided).map(([, , province, indicator, start]) => [province, indicator, start])
		).toEqual([
			['Trà Vinh', 'leaflet', '2024-01-01'],
			['Trà Vinh', 'billboard', '2024-01-01']
		]);
	});

	it('takes names for a table without a header', () => {
		const names = ['province', 'indicator', 'period', 'value'];
		const reading = readText('Trà Vinh,Tờ rơi,2024,5\nLạng Sơn,Tờ rơi,2024,6\n', {
			header: { kind: 'none', names }
		});
		expect(figuresIn(reading).map(([line, , province]) => [line, province])).toEqual([
			[1, 'Trà Vinh'],
			[2, 'Lạng Sơn']
		]);
	});
});

describe('rows between and below the data', () => {
	const HEAD = 'STT,Tỉnh,Chỉ tiêu,Kỳ,Số lượng\n';

	it.each([
		['a section in the column of numbers', 'II,Truyền thông,,,', 'row.section'],
		['a section that leads with its letter', ',A. Công tác truyền thông,,,', 'row.section'],
		['who drew up the table', ',NGƯỜI LẬP BIỂU,,GIÁM ĐỐC,', 'row.signature'],
		['on whose behalf', ',,,TM. ỦY BAN NHÂN DÂN,', 'row.signature'],
		['the line of the day', ',,,"Trà Vinh, ngày … tháng … năm 2024",', 'row.signature'],
		['a subtotal', ',Cộng mục I,,,5', 'row.total']
	])('%s is set aside', (_, row, code) => {
		const reading = readText(`${HEAD}1,Trà Vinh,Tờ rơi,2024,5\n${row}\n`);
		expect(reading.rows).toEqual({ read: 2, accepted: 1, held: 0, setAside: 1 });
		expect(setAside(reading)).toEqual([[3, code]]);
	});

	it.each([
		['a province of one letter is no section', 'X,X,Tờ rơi,2024,5'],
		['numbers from one on are data in a table of no known header', '1,2,3,4,5']
	])('%s', (_, row) => {
		expect(setAside(readText(`${HEAD}1,Trà Vinh,Tờ rơi,2024,5\n${row}\n`))).toEqual([]);
	});

	it('goes on with data below a signature block', () => {
		const reading = readText(`${HEAD}1,Trà Vinh,Tờ rơi,2024,5\n,NGƯỜI LẬP,,,\n2,Lạng Sơn,Tờ rơi,2024,6\n`);
		expect(reading.rows).toEqual({ read: 3, accepted: 2, held: 0, setAside: 1 });
	});

	it('accepts a total over all above, below subtotals, and one at the top', () => {
		const rows = ['1,Trà Vinh,Tờ rơi,2024,5', ',Cộng,,,5', '2,Lạng Sơn,Tờ rơi,2024,6', ',Cộng,,,6'];
		expect(codesOf(readText(`${HEAD}${rows.join('\n')}\n,Tổng cộng,,,11\n`))).toEqual(['row.total']);
		expect(codesOf(readText(`${HEAD},Tổng cộng,,,11\n${rows[0]}\n${rows[2]}\n`))).toEqual(['row.total']);
		expect(codesOf(readText(`${HEAD},Tổng cộng,,,12\n${rows[0]}\n${rows[2]}\n`))).toEqual([
			'row.total',
			'total.disagrees'
		]);
	});

	it.each(['"""', 'nt', '-nt-', 'như trên', '- nt -', "''"])('fills the ditto mark %s from above', (mark) => {
		const reading = readText(
			`${HEAD}1,Trà Vinh,Tờ rơi,2024,5\n2,${mark === '"""' ? '""""' : mark},Pano,2024,6\n`
		);
		expect(figuresIn(reading)[1]?.[2]).toBe('Trà Vinh');
		expect(codesOf(reading)).toEqual(['ditto.filled']);
	});

	it('holds a ditto mark with nothing above it', () => {
		const reading = readText(`${HEAD}1,nt,Tờ rơi,2024,5\n`);
		expect(reading.heldRows[0]?.codes).toContain('ditto.nothing_above');
	});
});
