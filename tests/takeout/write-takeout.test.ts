import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { cleanText } from '../../src/lib/export/clean-text';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { tablesOf, writeTakeout } from '../../src/lib/takeout/write-takeout';
import { allCells, cellAt, readBook, type ReadBook } from '../export/read-book';
import { FORMULAS } from '../export/hostile-strings';
import { readText, reference } from '../ingest/corpus';
import { readShippedFiles } from '../query/read-shipped-data';
import type { FileId, Sequence } from '../../src/lib/workspace/ids';
import type { Json } from '../../src/lib/workspace/json';
import type { WorkspaceState } from '../../src/lib/workspace/state';
import { NEW_WORKSPACE, takeoutOf } from './make-takeout';

const readings = readShippedFiles('reports');
const joined = joinReadings(readings, reference);

/** The cells under a heading, in order. */
function columnOf(book: ReadBook, sheet: string, heading: string): unknown[] {
	const cells = allCells(book).filter(([place]) => place.startsWith(`${sheet}!`));
	const head = cells.find(([place, { v }]) => /![A-Z]+1$/.test(place) && v === heading)?.[0];
	const letters = /!([A-Z]+)1$/.exec(head ?? '')?.[1] ?? expect.fail(`no “${heading}” on “${sheet}”`);
	const last = Math.max(...cells.map(([place]) => Number(/\d+$/.exec(place)?.[0])));
	return Array.from(
		{ length: last - 1 },
		(_, row) => book.book.Sheets[sheet]?.[`${letters}${row + 2}`]?.v ?? null
	);
}

/** Reads one sheet of a workbook as the app reads it. */
async function readSheet(bytes: Uint8Array, sheet: string | null): Promise<FileReading> {
	return readAnyFile('lai.xlsx', bytes, reference, { decisions: { ...NO_DECISIONS, sheet } });
}

/** Everything figures say, but where they stand now. */
function contentOf(all: readonly FileReading[]) {
	return figuresOf(joinReadings(all, reference)).map(({ id, partOf, provenance, ...figure }) => {
		const { placeInReport, source, note } = provenance;
		return { ...figure, id, isPart: partOf !== null, placeInReport, source, note };
	});
}

describe('a workspace with the source documents as one workbook', async () => {
	const bytes = await writeTakeout(takeoutOf(readings), reference);
	const book = readBook(bytes);

	it('has a sheet for everything, behind one that says what is in it and what is not', () => {
		expect(book.book.SheetNames).toEqual([
			...['Thông tin', 'Số liệu', 'Nội dung', 'Liên kết', 'Theo dõi', 'Lặp lại', 'Nhóm', 'Văn bản'],
			...['Thời hạn', 'Văn bản viện dẫn', 'Số liệu đã thay', 'Phát hiện', 'Dòng chưa nạp', 'Tệp'],
			...['Thiết lập, báo cáo đã lập', 'Các bước đã làm']
		]);
		const told = allCells(book)
			.filter(([place]) => place.startsWith('Thông tin!'))
			.map(([, { v }]) => v);
		expect(told).toEqual(
			expect.arrayContaining([
				'Toàn bộ không gian làm việc: Thử',
				'05/01/2026',
				'Gồm số liệu thật.',
				expect.stringMatching(/^Số liệu cập nhật đến \d/),
				expect.stringMatching(/^Không có trong tệp này: bản gốc/)
			])
		);
	});

	it('has a row for each thing that the app shows', () => {
		const rows = (sheet: string): number => columnOf(book, sheet, 'Toàn Cảnh: tệp').length;
		expect(rows('Số liệu')).toBe(joined.figureCount);
		expect(rows('Nội dung')).toBe(joined.statements.length + joined.superseded.length);
		expect(rows('Liên kết')).toBe(joined.links.length);
		expect(rows('Văn bản')).toBe(readings.flatMap(({ reports }) => reports).length);
		expect(rows('Thời hạn')).toBe(joined.deadlines.length);
		expect(rows('Văn bản viện dẫn')).toBe(joined.cited.length);
		expect(columnOf(book, 'Tệp', 'SHA-256')).toEqual(readings.map(({ sha256 }) => sha256));
		const found = [
			...readings.flatMap(({ findings }) => findings),
			...joined.findings,
			...reconcile(figuresOf(joined), reference).findings
		];
		expect(columnOf(book, 'Phát hiện', 'Mức')).toHaveLength(found.length);
		expect(found.length).toBeGreaterThan(0);
	});

	it('names what its codes stand for', () => {
		expect(new Set(columnOf(book, 'Số liệu', 'Toàn Cảnh: tỉnh'))).toEqual(
			new Set(
				['Trà Vinh', 'Đồng Tháp', 'Lạng Sơn', 'Đắk Nông'].filter((name) =>
					figuresOf(joined).some(({ province }) => reference.places.get(province).nameVi === name)
				)
			)
		);
		const textOf = new Map<string, string>(joined.statements.map(({ id, text }) => [id, cleanText(text)]));
		expect(columnOf(book, 'Liên kết', 'Toàn Cảnh: nội dung hạn chế')).toEqual(
			readings.flatMap(({ links }) => links).map(({ limitation }) => textOf.get(limitation))
		);
	});

	it('has every number with its words, bounds, days and place, numbers as numbers', () => {
		const figures = figuresOf(joined);
		const column = (heading: string): unknown[] => columnOf(book, 'Số liệu', heading);
		expect(column('Số lượng')).toEqual(
			figures.map(({ quantity }) => (quantity.text === '' ? null : cleanText(quantity.text)))
		);
		expect(column('Toàn Cảnh: thấp nhất')).toEqual(figures.map(({ quantity }) => quantity.low));
		expect(column('Toàn Cảnh: cao nhất')).toEqual(figures.map(({ quantity }) => quantity.high));
		expect(column('Toàn Cảnh: dòng trong tệp')).toEqual(figures.map(({ provenance }) => provenance.line));
		expect(column('Toàn Cảnh: tệp')).toEqual(figures.map(({ provenance }) => provenance.file));
		const starts = column('Toàn Cảnh: từ ngày').map((day) =>
			new Date(Date.UTC(1899, 11, 30) + Number(day) * 86_400_000).toISOString().slice(0, 10)
		);
		expect(starts).toEqual(figures.map(({ period }) => period.start));
	});

	it('shows a bound as a bound in a cell that stays a number, and says so beside it', () => {
		const row = figuresOf(joined).findIndex(({ quantity }) => quantity.wording === 'over') + 2;
		const at = (heading: string): string => {
			const cells = allCells(book).filter(([, { v }]) => v === heading);
			return `${/!([A-Z]+)1$/.exec(cells[0]?.[0] ?? '')?.[1] ?? ''}${row}`;
		};
		const cell = cellAt(book, 'Số liệu', at('Toàn Cảnh: số để tính'));
		expect(cell.t).toBe('n');
		expect(cell.w).toMatch(/^> /);
		expect(cellAt(book, 'Số liệu', at('Toàn Cảnh: cách đọc số')).v).toMatch(/^lớn hơn số này/);
	});

	it('gives the same figures when it is read again, its own columns passed over', async () => {
		const again = await readSheet(bytes, null);
		expect([again.kind, again.rows]).toEqual([
			'activities',
			{ read: joined.figureCount, accepted: joined.figureCount, held: 0, setAside: 0 }
		]);
		const others = readings.filter(({ kind }) => kind !== 'activities');
		expect(contentOf([again, ...others])).toEqual(
			contentOf([...readings.filter(({ kind }) => kind === 'activities'), ...others])
		);
	});

	it('gives the same rows of every other kind when their sheets are read', async () => {
		const bare = <Row extends { readonly provenance: unknown }>(rows: readonly Row[]) =>
			rows.map((row) => ({ ...row, provenance: null }));
		const all = <Row>(of: (reading: FileReading) => readonly Row[]): readonly Row[] => readings.flatMap(of);
		const statements = await readSheet(bytes, 'Nội dung');
		expect(bare(statements.statements)).toEqual(bare(all((one) => one.statements)));
		expect(bare((await readSheet(bytes, 'Liên kết')).links)).toEqual(bare(all((one) => one.links)));
		const days = (reading: FileReading) =>
			reading.reports.map(({ date, provenance: _, ...report }) => ({
				...report,
				date: date && { ...date, text: '' }
			}));
		expect(days(await readSheet(bytes, 'Văn bản'))).toEqual(readings.flatMap(days));
		const { deadlines } = await readSheet(bytes, 'Thời hạn');
		expect(bare(deadlines)).toEqual(bare(all((one) => one.deadlines)));
		const { cited } = await readSheet(bytes, 'Văn bản viện dẫn');
		expect(cited.map(({ number, title }) => [number, title])).toEqual(
			all((one) => one.cited).map(({ number, title }) => [number, title])
		);
	});

	it('prints lying, headings again on each page, wide sheets on several with their first column', () => {
		const sheet = book.parts.get('xl/worksheets/sheet2.xml') ?? '';
		expect(sheet).toMatch(/<pane ySplit="1" topLeftCell="A2" state="frozen"/);
		expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
		expect(sheet).toMatch(/orientation="landscape" fitToWidth="[2-9]" fitToHeight="0"/);
		expect(book.parts.get('xl/workbook.xml')).toContain(">'Số liệu'!$A:$A,'Số liệu'!$1:$1</definedName>");
	});

	it('is the same in English, read again too', async () => {
		const english = await writeTakeout(takeoutOf(readings, { language: 'en' }), reference);
		const { book: inEnglish } = readBook(english);
		expect(inEnglish.SheetNames.slice(0, 3)).toEqual(['About', 'Figures', 'Statements']);
		const again = await readSheet(english, null);
		expect(again.rows.accepted).toBe(joined.figureCount);
		expect(contentOf([again]).map(({ quantity, indicator }) => [quantity, indicator])).toEqual(
			contentOf(readings).map(({ quantity, indicator }) => [quantity, indicator])
		);
	});
});

describe('a workbook of a workspace', () => {
	it('marks illustrative data on its first sheet and in the head of every page, and replaced figures', async () => {
		const sample = readShippedFiles('sample');
		const book = readBook(await writeTakeout(takeoutOf(sample, { origin: 'sample' }), reference));
		const stamp = 'Có dữ liệu minh họa: các dòng ghi ở cột “Minh họa” không phải số liệu thật.';
		expect(allCells(book).map(([, { v }]) => v)).toContain(stamp);
		expect(book.parts.get('xl/worksheets/sheet2.xml')).toContain(`${stamp}</oddHeader>`);
		expect(new Set(columnOf(book, 'Số liệu', 'Minh họa'))).toEqual(new Set(['có']));
		const replaced = columnOf(book, 'Số liệu', 'Toàn Cảnh: tình trạng').filter(
			(use) => use === 'đã được thay'
		);
		expect(replaced.length).toBeGreaterThan(0);
		expect(columnOf(book, 'Số liệu đã thay', 'Tình trạng').length).toBeGreaterThan(0);
	});

	it('keeps hostile texts texts, and gives them back as they were', async () => {
		const cells = FORMULAS.map((text) => `"${text.replaceAll('"', '""')}"`);
		const lines = cells.map((cell, at) => `Trà Vinh,Tờ rơi,${2000 + at},${at + 1},${cell},${cell}`);
		const reading = readText(`tỉnh,chỉ tiêu,kỳ,số lượng,vị trí,ghi chú\n${lines.join('\n')}\n`);
		const bytes = await writeTakeout(takeoutOf([reading], { name: '=1+1', origin: 'user' }), reference);
		for (const [place, cell] of allCells(readBook(bytes)))
			expect([place, cell.f]).toEqual([place, undefined]);
		const again = await readSheet(bytes, null);
		const clean = contentOf([reading]).map(({ placeInReport, note }) => [
			cleanText(placeInReport),
			cleanText(note)
		]);
		expect(contentOf([again]).map(({ placeInReport, note }) => [placeInReport, note])).toEqual(clean);
	});

	it('keeps amounts of files that write numbers otherwise apart', async () => {
		const header = 'tỉnh,chỉ tiêu,kỳ,số lượng\n';
		const [dotted, comma] = [
			readText(`${header}Trà Vinh,Tờ rơi,2020,1.250\nTrà Vinh,Tờ rơi,2021,"12,5"\n`),
			readText(`${header}Lạng Sơn,Tờ rơi,2020,"1,250"\nLạng Sơn,Tờ rơi,2021,12.5\n`)
		];
		const bytes = await writeTakeout(takeoutOf([dotted, comma], { origin: 'user' }), reference);
		const again = await readSheet(bytes, null);
		const bounds = (all: readonly FileReading[]) =>
			contentOf(all).map(({ quantity: { low, high } }) => [low, high]);
		expect(bounds([again])).toEqual(bounds([dotted, comma]));
	});

	it('names files that are off or removed, and what else is kept, long contents in parts', async () => {
		const file = {
			...{ id: 'a'.repeat(64) as FileId, name: 'cũ.csv', size: 12, importedAt: '2026-01-02T03:04:05Z' },
			...{ author: 'An', removed: false, replacedBy: null, decisions: null, batch: 1 as Sequence }
		};
		const item = (value: Json) => ({
			value,
			author: null,
			time: '2026-01-02T03:04:05Z',
			sequence: 2 as Sequence
		});
		const state: WorkspaceState = {
			...NEW_WORKSPACE,
			files: [
				{ ...file, on: false },
				{ ...file, id: 'b'.repeat(64) as FileId, on: true, removed: true }
			],
			kept: new Map([
				['alias', new Map([['tỉnh', item('=1+1')]])],
				['briefing', new Map([['b1', item('x'.repeat(40_000))]])],
				['link', new Map([['l1', item({})]])]
			])
		};
		const book = readBook(await writeTakeout(takeoutOf(readings, { state }), reference));
		expect(columnOf(book, 'Tệp', 'Tình trạng').slice(-2)).toEqual(['đang tắt', 'đã bỏ']);
		expect(columnOf(book, 'Tệp', 'Ngày nạp').at(-1)).toBe(46024);
		const kept = 'Thiết lập, báo cáo đã lập';
		expect(columnOf(book, kept, 'Loại')).toEqual(['tên đã nhận', 'báo cáo', 'báo cáo', 'báo cáo']);
		expect(columnOf(book, kept, 'Phần')).toEqual([1, 1, 2, 3]);
		const texts = columnOf(book, kept, 'Nội dung như đã lưu (JSON)');
		expect(texts.slice(1).join('')).toBe(JSON.stringify('x'.repeat(40_000)));
	});

	it('tells how far it is', () => {
		const told: number[] = [];
		const { tables } = tablesOf(takeoutOf(readings), reference, (done) => void told.push(done));
		expect(told).toEqual(Array.from({ length: tables.length + 1 }, (_, at) => at));
	});
});
