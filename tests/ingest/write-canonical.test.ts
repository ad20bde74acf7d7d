import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/lib/ingest/columns';
import { readText } from './corpus';
import { write } from './write-again';

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
});
