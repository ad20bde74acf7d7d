import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutPaper, type PaperLayout } from '../../src/lib/ui/lay-out-paper';

const column = (label: string, ...texts: readonly string[]) => ({ label, texts });
const many = (rows: number, text: string) => Array.from({ length: rows }, () => text);
const widths = ({ runs }: PaperLayout) => runs.map((run) => run.map(({ share }) => share));

describe('a table on paper', () => {
	it('stands in one piece where its words fit beside each other', () => {
		const layout = layOutPaper(
			[column('Tỉnh', 'Trà Vinh', 'Lạng Sơn'), column('Số lượng', '182 tin, bài', '61 tin, bài')],
			0
		);
		expect(layout).toMatchObject({ lies: false, dense: false });
		expect(layout.runs.map((run) => run.map(({ index }) => index))).toEqual([[0, 1]]);
	});

	it('gives sentences more of the width than words', () => {
		const sentence = 'Văn bản ghi năm 2023, kỳ báo cáo là năm 2024; có thể còn sót từ văn bản năm trước. ';
		const layout = layOutPaper([column('Mức', 'Lưu ý'), column('Giải thích', sentence.repeat(3))], 0);
		const [[level = 0, message = 0] = []] = widths(layout);
		expect(message).toBeGreaterThan(5 * level);
	});

	it('lies where that reads more easily', () => {
		const text = 'số liệu từ 01/01/2018 đến 31/12/2018, suy từ tên kỳ báo cáo của văn bản';
		const layout = layOutPaper(
			Array.from({ length: 7 }, (_, at) => column(`Cột ${String(at)}`, text)),
			0
		);
		expect(layout.lies).toBe(true);
		expect(layout.runs).toHaveLength(1);
	});

	it('is set in the smallest type where it has many rows', () => {
		expect(layOutPaper([column('Tỉnh', ...many(400, 'Trà Vinh'))], 0).dense).toBe(true);
	});

	it('of forty columns is cut into tables, none lost, each begun by the column that names the rows', () => {
		const columns = Array.from({ length: 40 }, (_, at) => column(`column_${String(at)}`, 'not_stated'));
		const { lies, runs } = layOutPaper(columns, 3);
		expect(lies).toBe(true);
		expect(runs.length).toBeGreaterThan(1);
		for (const run of runs) expect(run[0]?.index).toBe(3);
		const others = runs.flatMap((run) => run.slice(1).map(({ index }) => index));
		expect(others).toEqual(Array.from(columns.keys()).filter((index) => index !== 3));
	});

	it('takes the whole width, whatever its words are', () => {
		const table = fc.integer({ min: 1, max: 12 }).chain((rows) =>
			fc.array(
				fc.record({
					label: fc.string(),
					texts: fc.array(fc.string(), { minLength: rows, maxLength: rows })
				}),
				{ minLength: 1, maxLength: 20 }
			)
		);
		fc.assert(
			fc.property(table, (columns) => {
				for (const run of widths(layOutPaper(columns, 0))) {
					expect(run.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
					for (const share of run) expect(share).toBeGreaterThan(0);
				}
			})
		);
	});

	it('without rows or with texts without end is laid out all the same', () => {
		expect(layOutPaper([column('Tỉnh')], 0).runs).toHaveLength(1);
		const endless = layOutPaper([column('Tỉnh', 'x'.repeat(10_000)), column('Số', '1')], 0);
		expect(endless.runs.flat()).toHaveLength(2);
	});
});
