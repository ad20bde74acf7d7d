import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { KINDS } from '../../src/lib/ingest/columns';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { writeCanonical } from '../../src/lib/ingest/write-canonical';
import { markFormula, readMarked } from '../../src/lib/domain/mark-formula';
import { codesOf, readText, reference } from './corpus';

type Kind = Exclude<FileReading['kind'], 'unknown'>;

function write(reading: FileReading): string {
	return [...writeCanonical([reading], reading.kind as Kind, reference)].join('');
}

function readAgain(reading: FileReading): FileReading {
	return readFile('chuan.csv', new TextEncoder().encode(write(reading)), reference);
}

/** Everything a figure says but where it stands, and how days alone were spelled. */
function contentOf(reading: FileReading) {
	return figuresOf(joinReadings([reading], reference)).map(({ partOf, period, provenance, ...figure }) => {
		const { placeInReport, source, note } = provenance;
		const label = /\d{1,4}[/-]\d{1,2}[/-]\d{1,4} - /u.test(period.label) ? '' : period.label;
		return { ...figure, period: { ...period, label }, isPart: partOf !== null, placeInReport, source, note };
	});
}

function expectSame(reading: FileReading): void {
	const again = readAgain(reading);
	expect(again.kind).toBe(reading.kind);
	expect(again.rows).toEqual({
		read: reading.rows.accepted,
		accepted: reading.rows.accepted,
		held: 0,
		setAside: 0
	});
	expect(contentOf(again)).toEqual(contentOf(reading));
}

const ref = (header: string) => ({ header, occurrence: 1 });

describe('the canonical CSV', () => {
	it('is UTF-8 with a mark, English headers, CRLF, one row a figure, amounts as written', () => {
		const text = write(
			readText(
				'Tỉnh;Chỉ tiêu;Kỳ;Số lượng;Ngày văn bản;Lạ\ntinh tra vinh;tờ rơi;2024;trên 1.250 tờ;5/6/2024;a,b\n'
			)
		);
		expect(text).toBe(
			'\uFEFFprovince,locality,venue,scope,row_role,part_of,id,grain,cumulative,origin,as_of,body,indicator,topic,' +
				'channel,audience,period,period_start,period_end,value,low,high,basis,unit,kind,report,report_date,' +
				'place_in_report,source,synthetic,note\r\n' +
				'Trà Vinh,,,,,,2,,,,,,leaflet,,,,2024,,,trên 1.250 tờ,,,,tờ,,,2024-06-05,,,,"Lạ: a,b"\r\n'
		);
	});

	it.each([
		['months-across.csv', { numbers: [{ column: ref('Tháng 1'), style: 'vi' as const }] }],
		['provinces-across.csv', {}],
		['indicators-across.csv', { dash: 'zero' as const }],
		['two-row-header.csv', {}],
		['plain-office.csv', {}]
	])('of %s gives the same figures again', (name, decided: Partial<FileDecisions>) => {
		const bytes = readFileSync(new URL(`../fixtures/offices/${name}`, import.meta.url));
		const decisions = { ...NO_DECISIONS, ...decided };
		expectSame(readFile(name, new Uint8Array(bytes), reference, { decisions }));
	});

	it('keeps a category that is in no list as it was written', () => {
		const rows = [
			'S1,Trà Vinh,2020,limitation,Thiếu xe,Phương tiện đi lại',
			'S2,Trà Vinh,2020,limitation,Thiếu người,'
		];
		const reading = readText(`id,province,period,kind,text,category\n${rows.join('\n')}\n`);
		expect(reading.statements.map(({ category }) => category)).toEqual(['other', 'other']);
		const again = readAgain(reading);
		expect(again.statements.map(({ categoryText }) => categoryText)).toEqual(['Phương tiện đi lại', '']);
	});

	it.each(['activities', 'statements', 'links', 'reports', 'deadlines', 'documents_cited'])(
		'of the source documents’ %s gives the same again, and itself when written again',
		(kind) => {
			const bytes = readFileSync(new URL(`../../data/reports/${kind}.csv`, import.meta.url));
			const reading = readFile(`${kind}.csv`, new Uint8Array(bytes), reference);
			const again = readAgain(reading);
			expect(again).toMatchObject({ kind, rows: { accepted: reading.rows.accepted, held: 0 } });
			expectSame(reading);
			const bare = (rows: readonly object[]) =>
				rows.map((row) => ({ ...row, provenance: null, date: null, reportDate: null, text: null }));
			for (const list of ['statements', 'links', 'reports', 'deadlines', 'cited'] as const) {
				expect(bare(again[list])).toEqual(bare(reading[list]));
			}
			expect(write(again).split('\r\n').length).toBe(write(reading).split('\r\n').length);
		}
	);

	it.each([
		[
			'statements',
			{
				...{ id: 'L1', province: 'Lạng Sơn', report: 'bc1', report_date: '2025-07', period: '2025-H1' },
				...{
					kind: 'limitation',
					text: 'Ít tin',
					text_en: 'Few items',
					category: 'output_amount',
					topic: 'drugs'
				},
				...{
					indicator: 'leaflet; portal_item_posted',
					body: 'Sở',
					place_in_report: 'Mục 3',
					deadline: 'quý I',
					target: 'tối thiểu 12',
					replaces: 'L1; L0',
					by: 'An',
					date: '20/7/2025',
					origin: 'published'
				},
				...{ source: 'trang tin', synthetic: 'yes', note: 'g' }
			}
		],
		[
			'links',
			{
				...{ limitation: 'L1', direction: 'D1', strength: 'direct', confidence: 'high', by: 'An' },
				...{ date: '2025-07-20', note: 'g' }
			}
		],
		[
			'reports',
			{
				...{
					id: 'bc1',
					province: 'Trà Vinh',
					body: 'Sở',
					type: 'interim',
					number: '01/BC',
					date: '2024-06-14'
				},
				...{ period: '2024-H1', cut_off: '2024-05-31', title: 'Sơ kết', due_date: '2024-06-14' },
				...{
					received_date: '2024-06-15',
					limitations_section: 'yes',
					source: 'trang tin',
					synthetic: 'yes',
					note: 'g'
				}
			}
		],
		[
			'deadlines',
			{
				...{
					report: 'kh1',
					province: 'Trà Vinh',
					date: '2024-06-14',
					who: 'Phòng',
					to_whom: 'Sở',
					what: 'Báo cáo'
				},
				...{ period: '2024-H1', place_in_report: 'Mục 4', note: 'g' }
			}
		],
		[
			'documents_cited',
			{
				...{
					report: 'bc1',
					number: '129/KH',
					kind: 'Kế hoạch',
					date: '2024-02-06',
					issuer: 'UBND',
					title: 'Phòng'
				},
				...{ place_in_report: 'Mục 1', note: 'g' }
			}
		],
		['follow_ups', { limitation: 'L1', state: 'resolved', date: '2025-07-20', by: 'An', note: 'g' }],
		['recurrences', { earlier: 'L1', later: 'L2', same: 'no', by: 'An', date: '20/7/2025', note: 'g' }],
		[
			'categories',
			{
				...{ list: 'direction', code: 'translation', name_vi: 'Dịch', name_en: 'Translation' },
				...{ synonyms: 'song ngữ; phiên dịch', may_answer: 'none', note: 'g' }
			}
		]
	])('of %s has every column of the row it was read from', (kind, row: Readonly<Record<string, string>>) => {
		expect(Object.keys(row)).toEqual(
			KINDS.find((known) => known.kind === kind)?.columns.map(({ name }) => name)
		);
		const reading = readText(`${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`);
		expect(reading).toMatchObject({ kind, rows: { accepted: 1 } });
		const written = write(reading).split('\r\n')[1]?.split(',') ?? [];
		expect(Object.fromEntries(Object.keys(row).map((name, at) => [name, written[at]]))).toEqual(row);
	});

	it.each(['15/7/2025', '7/2025', '2025-07-15', '2025-07', ''])(
		'keeps the date “%s” of the report of a statement',
		(date) => {
			const reading = readText(
				`id,province,report_date,period,kind,text\nL,Lạng Sơn,${date},2025-H1,hạn chế,Ít tin\n`
			);
			const dateIn = ({ statements }: FileReading) => {
				const given = statements[0]?.reportDate;
				return given == null ? null : [given.day, given.precision];
			};
			const [day, month] = [
				['2025-07-15', 'day'],
				['2025-07-31', 'month']
			];
			expect(dateIn(reading)).toEqual(date === '' ? null : /15/u.test(date) ? day : month);
			expect(dateIn(readAgain(reading))).toEqual(dateIn(reading));
		}
	);

	it('keeps a decided separator, a decided dash, bounds by hand and rows meant twice', () => {
		const header = 'province,indicator,period_start,period_end,value,low,high,basis,note\n';
		const rows = [
			'Trà Vinh,leaflet,1/2/2024,15/3/2024,1.250,,,,a',
			'Trà Vinh,leaflet,1/2/2024,15/3/2024,-,,,,b',
			'Trà Vinh,leaflet,1/1/2024,31/12/2024,các Kế hoạch: A; B,2,,counted,c',
			'Trà Vinh,leaflet,1/1/2024,31/12/2024,"0,125",,,,d',
			'Trà Vinh,leaflet,1/1/2024,31/12/2024,5,,,,e',
			'Trà Vinh,leaflet,1/1/2024,31/12/2024,5,,,,e'
		];
		const reading = readText(header + rows.join('\n'), {
			numbers: [{ column: ref('value'), style: 'vi' }],
			dash: 'zero',
			duplicates: [7]
		});
		expect(reading.rows.accepted).toBe(6);
		expectSame(reading);
		expect(contentOf(reading).map(({ quantity }) => quantity.low)).toEqual([1250, 0, 2, 0.125, 5, 5]);
	});

	it('joins parts to their wholes again', () => {
		const reading = readText(
			'id,tỉnh,chỉ tiêu,kỳ,số lượng,lĩnh vực,vai trò dòng,thuộc dòng\nw,Trà Vinh,leaflet,2024,34,,,\np,Trà Vinh,leaflet,2024,10,ma túy,trong đó,w\n'
		);
		const [, part] = figuresOf(joinReadings([readAgain(reading)], reference));
		expect(part).toMatchObject({ role: 'part', partOf: '2' });
	});

	it.each([
		'=1+1',
		'+84',
		'-5 độ',
		'@SUM(A1)',
		'  =1',
		'\t=1',
		'＝1+1',
		"'=1",
		"''=x",
		'=HYPERLINK("http://x","y")',
		"'a",
		'- ghi chú'
	])('never lets a spreadsheet run %j, and reads it back unchanged', (text) => {
		const marked = markFormula(text);
		expect(marked).not.toMatch(/^\s*[=+\-@＝]/u);
		expect(readMarked(marked)).toBe(text);
		const reading = readText(
			`tỉnh,chỉ tiêu,kỳ,số lượng,nguồn\nTrà Vinh,leaflet,2024,5,"${markFormula(text).replace(/"/gu, '""')}"\n`
		);
		expectSame(reading);
		expect(write(reading).split('\r\n')[1]?.split(',')[28]?.replace(/^"/u, '')).toMatch(/^'/u);
	});

	it('gives any text back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
				expect(readMarked(markFormula(text))).toBe(text);
			})
		);
	});

	it('gives any figures back', () => {
		const field = {
			province: fc.constantFrom('Trà Vinh', 'Đồng Tháp', '82', 'vn', 'Huế', 'qd19:82'),
			indicator: fc.constantFrom('leaflet', 'Tin', 'pano', 'plan_issued'),
			period: fc.constantFrom(
				'2020',
				'6 tháng đầu năm 2019',
				'quý I/2026',
				'15/12/2019-14/12/2020',
				'tuần 3/2024',
				'2016-2020'
			),
			period_start: fc.constantFrom('', '1/1/2020', '15/12/2019'),
			period_end: fc.constantFrom('', '31/12/2020', '14/12/2020'),
			value: fc.constantFrom(
				'5',
				'1.250',
				'2.500.000',
				'12,5',
				'trên 500',
				'nhiều',
				'',
				'-',
				'khoảng 50',
				'20-30 lượt',
				'2/tuần',
				'từ 10 đến 20',
				'1.250,5'
			),
			low: fc.constantFrom('', '3', '1,5'),
			unit: fc.constantFrom('', 'tờ', 'tin, bài'),
			topic: fc.constantFrom('', 'ma túy', 'ma túy; tội phạm'),
			basis: fc.constantFrom('', 'counted', 'unquantified', 'reported_elsewhere'),
			kind: fc.constantFrom('', 'kế hoạch'),
			scope: fc.constantFrom('', 'toàn tỉnh'),
			report_date: fc.constantFrom('', '8/2020', '15/5/2019'),
			note: fc.constantFrom('', '=1+1', ' a ', 'b"c', "'d", 'x\ny')
		};
		const names = Object.keys(field);
		const quote = (cell: string) => `"${cell.replace(/"/gu, '""')}"`;
		fc.assert(
			fc.property(fc.array(fc.record(field), { minLength: 1, maxLength: 6 }), (rows) => {
				const body = rows.map((row) => Object.values(row).map(quote).join(',')).join('\n');
				expectSame(readText(`${names.join(',')}\n${body}\n`));
			})
		);
	});

	it('says that it took the marks off', () => {
		expect(codesOf(readText("tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú\nTrà Vinh,leaflet,2024,5,'=1\n"))).toEqual([
			'text.marked'
		]);
	});
});
