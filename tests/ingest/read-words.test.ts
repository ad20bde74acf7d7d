import { describe, expect, test } from 'vitest';
import * as lists from '../../src/lib/ingest/read-words';
import type { WordList } from '../../src/lib/ingest/read-words';
import { listen, tableOf, textsOf, finding } from './stand-in-table';
import { unmarkTexts } from '../../src/lib/ingest/unmark-texts';
import { inspectText } from '../../src/lib/ingest/inspect-text';

const YES = ['yes', 'y', 'true', '1', 'x', 'có', 'đúng'];
const NO = ['no', 'n', 'false', '0', 'không'];

/** What each closed column takes (import format), what it means, and what blank means: null holds the row. */
const TAKES: readonly [
	WordList<string | boolean>,
	string | boolean | null,
	readonly [string | boolean, ...string[]][]
][] = [
	[
		lists.SCOPES,
		'not_stated',
		[
			['own', 'trực tiếp', 'đơn vị'],
			['consolidated', 'toàn tỉnh', 'tổng hợp'],
			['not_stated', 'không nêu', 'not stated']
		]
	],
	[
		lists.ROLES,
		'item',
		[
			['item', 'dòng'],
			['total', 'tổng', 'tổng cộng', 'tổng số'],
			['part', 'trong đó'],
			['restatement', 'nhắc lại']
		]
	],
	[
		lists.GRAINS,
		'period',
		[
			['period', 'kỳ'],
			['campaign', 'đợt', 'chiến dịch'],
			['event', 'sự kiện']
		]
	],
	[
		lists.CUMULATIVE,
		false,
		[
			[true, ...YES, 'lũy kế', 'luỹ kế'],
			[false, ...NO]
		]
	],
	[
		lists.SYNTHETIC,
		false,
		[
			[true, ...YES, 'minh họa', 'minh hoạ'],
			[false, ...NO]
		]
	],
	[
		lists.ORIGINS,
		'produced',
		[
			['produced', 'tự sản xuất', 'sản xuất'],
			['reposted', 'dẫn lại', 'đăng lại'],
			['published', 'công khai', 'trang công khai'],
			['derived', 'suy ra', 'tính ra']
		]
	],
	[
		lists.BASES,
		'stated',
		[
			['stated', 'nêu rõ'],
			['counted', 'đếm', 'đếm từ danh sách'],
			['unquantified', 'không nêu số'],
			['reported_elsewhere', 'báo cáo riêng', 'đã có báo cáo riêng', 'reported elsewhere'],
			['not_applicable', 'không áp dụng']
		]
	],
	[
		lists.FIGURE_KINDS,
		'actual',
		[
			['actual', 'thực hiện', 'kết quả'],
			['plan', 'kế hoạch', 'chỉ tiêu kế hoạch']
		]
	],
	[
		lists.STATEMENT_KINDS,
		null,
		[
			['limitation', 'hạn chế', 'tồn tại', 'khó khăn', 'tồn tại, hạn chế'],
			['direction', 'phương hướng', 'giải pháp'],
			['strength', 'ưu điểm', 'kết quả', 'mặt được'],
			['task', 'nhiệm vụ'],
			['none_stated', 'không nêu hạn chế', 'không có mục hạn chế']
		]
	],
	[
		lists.STRENGTHS,
		'direct',
		[
			['direct', 'trực tiếp'],
			['partial', 'một phần', 'in part'],
			['none', 'không', 'không đáp ứng', 'no']
		]
	],
	[
		lists.CONFIDENCES,
		'medium',
		[
			['high', 'cao'],
			['medium', 'trung bình', 'vừa'],
			['low', 'thấp']
		]
	],
	[
		lists.FOLLOW_UP_STATES,
		null,
		[
			['open', 'chưa khắc phục', 'còn', 'mở'],
			['planned', 'đã có kế hoạch', 'có kế hoạch', 'đã lên kế hoạch'],
			['resolved', 'đã khắc phục', 'khắc phục xong'],
			['repeated', 'lặp lại', 'tái diễn']
		]
	],
	[
		lists.SAME,
		true,
		[
			[true, ...YES],
			[false, ...NO]
		]
	],
	[
		lists.CATEGORY_LISTS,
		null,
		[
			['limitation', 'hạn chế'],
			['direction', 'phương hướng']
		]
	],
	[
		lists.REPORT_TYPES,
		'other',
		[
			['interim', 'sơ kết'],
			['annual', 'tổng kết', 'năm', 'tổng kết năm'],
			['period', 'giai đoạn'],
			['plan', 'kế hoạch'],
			['other', 'khác']
		]
	],
	[
		lists.LIMITATION_SECTIONS,
		'not_stated',
		[
			['yes', 'có'],
			['none', 'không', 'no', 'không có'],
			['not_stated', 'không rõ']
		]
	]
];

describe.each(TAKES.map(([list, blank, words]) => [list.column, list, blank, words] as const))(
	'the closed column %s',
	(column, list, blank, words) => {
		test('takes its words in either language, however they are written', () => {
			for (const [value, ...also] of words)
				for (const word of [...(typeof value === 'string' ? [value] : []), ...also])
					for (const written of [word, ` ${word.toUpperCase()} `, word.normalize('NFD')])
						expect(lists.readWord(list, written), written).toEqual({ kind: 'read', value, remarks: [] });
		});

		test('means what it should where it is blank', () => {
			for (const text of ['', ' '])
				expect(lists.readWord(list, text)).toEqual(
					blank === null
						? {
								kind: 'held',
								trouble: { code: 'cell.missing', level: 'error', column, value: text, params: {} }
							}
						: { kind: 'read', value: blank, remarks: [] }
				);
		});

		test('holds its row for any other word, and says which are allowed', () => {
			expect(lists.readWord(list, 'dự kiến')).toEqual({
				kind: 'held',
				trouble: {
					code: 'word.unknown',
					level: 'error',
					column,
					value: 'dự kiến',
					params: { allowed: words.map(([value]) => String(value)).join(', ') }
				}
			});
		});
	}
);

describe('apostrophes that keep a spreadsheet from running a text', () => {
	test('are taken off and said once a column', () => {
		const { findings, told } = listen();
		const table = tableOf({
			a: ["'=1+1", "'x", "'-5", "'=1+1"],
			b: ['x', "'", '=1', "''=1"],
			c: ["'@a", "'+1", '', '']
		});
		const unmarked = unmarkTexts(table, findings);
		expect(textsOf(unmarked)).toEqual({
			a: ['=1+1', "'x", '-5', '=1+1'],
			b: ['x', "'", '=1', expect.any(String)],
			c: ['@a', '+1', '', '']
		});
		expect(told().filter(({ column }) => column !== 'b')).toEqual([
			finding('text.marked', 'info', { column: 'a', value: "'=1+1" }),
			finding('text.marked', 'info', { column: 'c', value: "'@a" })
		]);
	});

	test('that are none leave the table as it is', () => {
		const { findings, told } = listen();
		const table = tableOf({ a: ['x', "'x"] });
		expect(unmarkTexts(table, findings)).toBe(table);
		expect(told()).toEqual([]);
	});
});

describe('the characters of a text', () => {
	test.each<[string, readonly string[]]>([
		['Trà Vinh – “2.000” tờ…\t5 %\n', []],
		['a\u00adb', ['text.invisible']],
		['a\ufeffb', ['text.invisible']],
		['a\u200bb', ['text.invisible']],
		['a\u200eb', ['text.bidi']],
		['a\u061cb', ['text.bidi']],
		['a\u2066b\u2069', ['text.bidi']],
		['a\u202eb\u200b', ['text.bidi', 'text.invisible']],
		['a\u0000b', ['text.control']],
		['a\u000bb', ['text.control']],
		['a\u007fb', ['text.control']],
		['a\u0085b', ['text.control']],
		['a\ud800b', ['text.control']],
		['a\uffffb', ['text.control']],
		['a\ufffdb', ['broken']],
		['a\u0301', ['text.normalized']],
		[
			'\ufffd\u0001\u202e\u200ba\u0301',
			['broken', 'text.control', 'text.bidi', 'text.invisible', 'text.normalized']
		],
		['😀 中文', []]
	])('%j: %j', (text, troubles) => {
		expect(inspectText(text)).toEqual(troubles);
	});
});
