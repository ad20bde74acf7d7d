import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS, type FileDecisions } from '../../src/lib/domain/decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { readText, reference } from './corpus';
import { contentOf, expectSame, readAgain, ref, write } from './write-again';

describe('the canonical CSV', () => {
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
});
