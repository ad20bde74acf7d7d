import { describe, expect, it, test } from 'vitest';
import { answerMatrix } from '../../src/lib/chart/answer-matrix';
import type { CellTable } from '../../src/lib/chart/cell-table';
import { greySvg } from '../../src/lib/chart/grey-svg';
import { heatTable, type HeatCell, type HeatKey } from '../../src/lib/chart/heat-table';
import { mixColours } from '../../src/lib/chart/mix-colours';
import { portableSvg } from '../../src/lib/chart/portable-svg';
import { heightOfTablePicture, tableOption, type TablePainter } from '../../src/lib/chart/table-option';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { collisions, paint } from './painted';

/** The width that a picture has in a Word page, without its margins. */
const WORD = 573;

const KEYS: readonly HeatKey[] = [
	{ words: 'dưới 200', shade: 1, isBound: false },
	{ words: 'từ 200', shade: 5, isBound: false },
	{ words: 'Ô gạch chéo: giới hạn', shade: 5, isBound: true }
];

function cell(text: string, shade = 0, isBound = false): HeatCell {
	return { text, shade, isBound };
}

function tableOf(rows: readonly (readonly [string, ...HeatCell[]])[], columns: readonly string[]) {
	return {
		corner: 'Tỉnh',
		columns: columns.map((name) => ({ name, isTotal: false })),
		lines: rows.map(([name, ...cells]) => ({
			name,
			cells,
			isTotal: false,
			section: null,
			remark: '',
			across: ''
		})),
		keeps: 'last',
		align: 'right'
	} satisfies CellTable<HeatCell>;
}

function draw<Cell>(painter: TablePainter<Cell>, width = WORD, theme = lightTheme) {
	const height = heightOfTablePicture(painter, width, theme, 'vi');
	return { ...paint(tableOption(painter, width, theme, 'vi'), width, height), height };
}

const small = tableOf(
	[
		['Trà Vinh', cell('1.200', 5), cell('≥ 500', 1, true)],
		['Lạng Sơn', cell('0'), cell('')]
	],
	['2019', '2020']
);

/** So many provinces and periods, the number of each cell telling both. */
function large(rows: number, columns: number) {
	return tableOf(
		Array.from({ length: rows }, (_, row) => [
			`Tỉnh ${String(row)}`,
			...Array.from({ length: columns }, (__, column) =>
				cell(`${String(row)}.${String(column).padStart(3, '0')}`, 1)
			)
		]),
		Array.from(
			{ length: columns },
			(_, column) => `T${String((column % 12) + 1)}/${String(2000 + Math.floor(column / 12))}`
		)
	);
}

describe('a heat table as a picture', () => {
	it('has every number in its cell with its sign, and nothing where there is no figure', () => {
		const { words } = draw(heatTable(small, KEYS, ''));
		expect(words).toEqual([
			'dưới 200',
			'từ 200',
			'Ô gạch chéo: giới hạn',
			'Tỉnh',
			'2019',
			'2020',
			'1.200',
			'≥ 500',
			'Trà Vinh',
			'0',
			'Lạng Sơn'
		]);
	});

	it('shades what may be ranked, hatches bounds, and leaves a zero and what is missing as paper', () => {
		const { marks } = draw(heatTable(small, [], ''));
		const strong = mixColours(lightTheme.hues[0] ?? '', lightTheme.paper, 0.42);
		const weak = mixColours(lightTheme.hues[0] ?? '', lightTheme.paper, 0.08);
		expect(
			marks
				.filter(({ fill }) => fill !== '' && fill !== 'none' && fill !== 'transparent')
				.map(({ fill }) => fill)
		).toEqual([strong, weak]);
		const [over] = marks.filter(({ fill }) => fill === weak);
		const hatched = marks.filter(({ stroke }) => stroke === lightTheme.paper);
		expect(hatched).toHaveLength(1);
		expect(hatched[0]?.x).toBeGreaterThanOrEqual(over?.x ?? Infinity);
		expect(hatched[0]?.width).toBeLessThanOrEqual((over?.width ?? 0) + 0.01);
	});

	it('tells falls by their sign and words where all is grey', () => {
		const keys = [
			{ words: 'giảm từ 10%', shade: -1, isBound: false },
			{ words: 'tăng từ 10%', shade: 1, isBound: false }
		];
		const table = tableOf([['Trà Vinh', cell('−12%', -3), cell('+12%', 5)]], ['2019', '2020']);
		const { svg, marks, words } = draw(heatTable(table, keys, ''));
		expect(words).toEqual(expect.arrayContaining(['giảm từ 10%', 'tăng từ 10%', '−12%', '+12%']));
		expect(new Set(marks.map(({ fill }) => fill)).size).toBeGreaterThanOrEqual(4);
		for (const [, red, green, blue] of greySvg(svg).matchAll(/#([\da-f]{2})([\da-f]{2})([\da-f]{2})\b/gi))
			expect([red, blue]).toEqual([green, green]);
	});

	it('is drawn in the colours of a dark screen as well', () => {
		const { svg } = draw(heatTable(small, KEYS, ''), WORD, darkTheme);
		expect(svg).toContain(darkTheme.ink);
		expect(svg).not.toContain(lightTheme.ink);
	});

	it('needs no pattern, style or class to be drawn by Office', () => {
		const svg = portableSvg(draw(heatTable(small, KEYS, '')).svg, 'f-heat');
		expect(svg).not.toMatch(/<pattern|<style|class=|dominant-baseline/);
		expect(svg).toContain('≥ 500');
	});

	it('puts periods that do not fit beside each other under each other, words never over words', () => {
		const drawn = draw(heatTable(large(10, 20), KEYS, ''));
		expect(drawn.words.filter((words) => words === 'Tỉnh')).toHaveLength(3);
		for (const text of ['0.000', '9.019']) expect(drawn.words).toContain(text);
		expect(drawn.words.filter((words) => /^\d\.\d{3}$/.test(words))).toHaveLength(200);
		expect(collisions(drawn)).toEqual([]);
		expect(Math.max(...drawn.texts.map(({ x, width }) => x + width))).toBeLessThanOrEqual(WORD);
	});

	it('is only as high as can be read, and says what it leaves to the table: the earlier periods first', () => {
		const drawn = draw(heatTable(large(60, 200), KEYS, ''));
		expect(drawn.height).toBeLessThan(930);
		const note = drawn.words.filter((words) => /[Hh]ình vẽ|bảng số liệu/.test(words)).join(' ');
		expect(note).toMatch(/^Hình vẽ 3\d\/60 hàng và \d+\/200 cột/);
		expect(drawn.words).toContain('0.199');
		expect(drawn.words).not.toContain('0.000');
		expect(draw(heatTable(large(60, 200), KEYS, ''), 928).height).toBeLessThan(560);
	});

	it('wraps names and long words, and stands under the names of regions', () => {
		const base = tableOf(
			[
				[
					'Thành phố Hồ Chí Minh · nền tảng mạng xã hội · trang · phòng, chống ma túy',
					cell('chưa có kế hoạch để so')
				],
				['Lạng Sơn', cell('5')]
			],
			['Chín tháng đầu năm 2020']
		);
		const table = {
			...base,
			lines: base.lines.map((line, at) => ({ ...line, section: at === 0 ? 'Phía Nam' : 'Phía Bắc' }))
		};
		const drawn = draw(heatTable(table, [], ''));
		expect(drawn.words).toEqual(expect.arrayContaining(['Phía Nam', 'Phía Bắc']));
		expect(drawn.words.join(' ')).toContain('chưa có kế hoạch');
		expect(collisions(drawn)).toEqual([]);
	});
});

describe('the matrix of limitations as a picture', () => {
	const counts = (stated: number, direct: number, partial: number) => ({
		stated,
		direct,
		partial,
		unanswered: stated - direct - partial
	});
	const line = { section: null, remark: '', across: '', isTotal: false };
	const table = {
		corner: 'Tỉnh',
		columns: [
			{ name: 'Phối hợp', isTotal: false },
			{ name: 'Nội dung, hình thức', isTotal: false },
			{ name: 'Tất cả', isTotal: true }
		],
		lines: [
			{ ...line, name: 'Trà Vinh', cells: [counts(7, 1, 3), counts(0, 0, 0), counts(7, 1, 3)] },
			{ ...line, name: 'Đồng Tháp', across: 'Không nêu hạn chế nào (1 văn bản)', cells: [] },
			{
				...line,
				name: 'Tất cả các tỉnh',
				isTotal: true,
				cells: [counts(7, 1, 3), counts(0, 0, 0), counts(7, 1, 3)]
			}
		],
		keeps: 'first' as const,
		align: 'left' as const
	};

	it('says how many of how many, and each part by its number; nothing where none is stated', () => {
		const drawn = draw(answerMatrix(table, '', 'vi'));
		expect(drawn.words.filter((words) => words === '4/7')).toHaveLength(4);
		expect(drawn.words).not.toContain('0/0');
		expect(drawn.words).toContain('Không nêu hạn chế nào (1 văn bản)');
		expect(drawn.words).toEqual(
			expect.arrayContaining(['Đáp ứng trực tiếp', 'Đáp ứng một phần', 'Chưa đáp ứng'])
		);
		expect(collisions(drawn)).toEqual([]);
		expect(portableSvg(drawn.svg, 'f')).not.toMatch(/<pattern/);
	});

	it('draws the parts of a bar by their share: full, hatched, empty', () => {
		const one = { ...table, lines: table.lines.slice(0, 1), columns: table.columns.slice(0, 1) };
		const { marks } = draw({ ...answerMatrix(one, '', 'vi'), keys: () => [] });
		const bars = marks.filter(
			({ height, stroke }) => Math.abs(height - 8) < 0.1 && stroke === lightTheme.hues[0]
		);
		const [direct, partial, unanswered] = bars.filter(({ fill }) => fill !== 'none');
		expect(direct?.fill).toBe(lightTheme.hues[0]);
		expect((partial?.width ?? 0) / (direct?.width ?? 1)).toBeCloseTo(3, 1);
		expect((unanswered?.width ?? 0) / (direct?.width ?? 1)).toBeCloseTo(3, 1);
		expect(unanswered?.fill).toBe(lightTheme.paper);
	});

	it('keeps the totals where not all rows have room', () => {
		const many = {
			...table,
			lines: [
				...Array.from({ length: 60 }, (_, at) => ({
					...line,
					name: `Tỉnh ${String(at)}`,
					cells: [counts(7, 1, 3)]
				})),
				...table.lines.slice(-1)
			]
		};
		const { words } = draw(answerMatrix(many, '', 'vi'));
		expect(words.join(' ')).toContain('Tất cả các tỉnh');
		expect(words.join(' ')).toMatch(/Hình vẽ \d+\/61 hàng và 3\/3 cột/);
	});
});

test('the matrix of ten provinces and ten categories is in one picture, none left out', () => {
	const counts = { stated: 34, direct: 11, partial: 8, unanswered: 15 };
	const long = 'Nhận thức của cơ quan, tổ chức, người dân';
	const columns = Array.from({ length: 10 }, (_, at) => ({
		name: at === 6 ? long : 'Nội dung, hình thức',
		isTotal: at === 9
	}));
	const lines = Array.from({ length: 11 }, (_, at) => ({
		name: at === 10 ? 'Tất cả các tỉnh' : `Trà Vinh ${String(at)} · minh họa`,
		isTotal: at === 10,
		section: null,
		remark: at === 10 ? '' : '8/41 văn bản không nêu',
		across: '',
		cells: columns.map(() => counts)
	}));
	const table = { corner: 'Tỉnh', columns, lines, keeps: 'first', align: 'left' } as const;
	const drawn = draw(answerMatrix(table, '', 'vi'));
	expect(drawn.words.filter((words) => words === '19/34')).toHaveLength(110);
	expect(drawn.words.join(' ')).not.toContain('Hình vẽ');
	expect(collisions(drawn)).toEqual([]);
});
