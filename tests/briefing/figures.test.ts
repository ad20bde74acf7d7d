import { describe, expect, it } from 'vitest';
import type { DrawnFigure } from '../../src/lib/ui/figure/drawn-figure';
import { figureAt } from '../../src/routes/briefing/figures/figure-at';
import { ENGINE_TIMEOUT } from '../db/start-node-engine';
import { LANG_SON } from '../query/small-data';
import { loadGround } from './load-ground';
import { wordsOf } from './words-of-table';

describe('the figures of a briefing, drawn from the shipped data', ENGINE_TIMEOUT, () => {
	const ground = loadGround('reports', 'sample');

	async function at(path: string, figure: string, query = ''): Promise<DrawnFigure> {
		const drawn = await figureAt({ path, query, figure }, ground());
		if (drawn === null) throw new TypeError(`nothing drawn for ${figure}`);
		return drawn;
	}

	it('put the twelve limitations of the source documents in a table, the seven unanswered first', async () => {
		const board = await at('/limitations/', 'board');
		expect(board.summary).toBe(
			'12 hạn chế: 7 chưa được đáp ứng, 4 được đáp ứng một phần, 1 được đáp ứng trực tiếp.'
		);
		const answers = wordsOf(board).map((row) => row[2]);
		expect(answers).toEqual([
			...Array<string>(7).fill('Chưa được đáp ứng'),
			...Array<string>(4).fill('Đáp ứng một phần'),
			'Đáp ứng trực tiếp'
		]);
		expect(board.stamp).toBe('');
		expect(board.evidence[0]).toBe(
			'L2: Trà Vinh, năm 2020; Mục 3.2, dòng 31 (reports/statements.csv, dòng 3)'
		);
	});

	it('say of a limitation where it stands, what answers it and how surely, and what only waits', async () => {
		const board = await at('/limitations/', 'board', '?province=qd124:84');
		const last = wordsOf(board).at(-1) ?? [];
		expect(last[1]).toBe('Trà Vinh, năm 2020; Mục 3.2, dòng 31');
		expect(last[3]).toMatch(
			/^D4 \(trực tiếp, khá chắc\): .*; D3 \(một phần, khá chắc\): .*; Gợi ý chưa được chấp nhận: D1, D2$/
		);
		expect(board.footnotes).toContain('Chưa ai ghi gì về việc theo dõi các hạn chế này.');
		expect(board.filters).toBe('Tỉnh, thành phố: Trà Vinh');
		expect(board.summary).toMatch(/^7 hạn chế/);
	});

	it('follow limitations, of which nobody has said anything yet', async () => {
		const followed = await at('/limitations/', 'follow_up', '?show=follow_up');
		expect(followed.summary).toBe('12 hạn chế; 12 “Chưa ai ghi”.');
		expect(followed.table.rows).toHaveLength(12);
	});

	it('keep the matrix of the screen: four of seven limitations of Trà Vinh are answered', async () => {
		const matrix = await at('/limitations/', 'matrix');
		const whole = wordsOf(matrix).find(([place, category]) => place === 'Trà Vinh' && category === 'Tất cả');
		expect(whole?.slice(2)).toEqual(['7', '1', '3', '3', '4/7 · 57,1%']);
	});

	it('put five documents on a timeline, and only those of a choice', async () => {
		expect((await at('/', 'timeline')).table.rows).toHaveLength(5);
		const plans = await at('/', 'timeline', '?province=qd124:67');
		expect(plans.summary).toBe('2 kế hoạch của 1 tỉnh, cho giai đoạn 2021–2024.');
	});

	it('list reported numbers as written, and name what has none instead of a blank row', async () => {
		const reported = await at('/', 'figures', '?province=qd124:84');
		const rows = wordsOf(reported);
		expect(rows).toContainEqual(['Sổ tay', '2.000 cuốn', 'Năm 2020', 'ma túy · không rõ ngày chốt số liệu']);
		expect(rows.some(([, amount]) => amount === '> 500 người')).toBe(true);
		expect(reported.table.amounts?.map(({ amount }) => amount?.value)).toContain(2000);
		expect(reported.footnotes.join(' ')).toContain('chưa có số cho cả kỳ: Công văn đã ban hành.');
	});

	it('draw nothing of the whole country or of events where public pages are not looked at', async () => {
		for (const figure of ['nation', 'events'])
			expect(await figureAt({ path: '/', query: '', figure }, ground())).toBeNull();
	});

	it('list what needs a second look, the gravest first', async () => {
		const findings = await at('/quality/', 'findings', '?province=qd124:67');
		expect(findings.summary).toMatch(/^\d+ trong \d+ phát hiện: \d+ lỗi, \d+ chỗ cần kiểm tra, \d+ lưu ý\.$/);
		expect(new Set(wordsOf(findings).map((row) => row[2]?.split(' · ')[0]))).toEqual(new Set(['Đắk Nông']));
	});

	it('tell who has reported for which period, and call nothing missing that is asked of others', async () => {
		const calendar = await at('/quality/', 'calendar');
		expect(calendar.summary).toBe('Trong lịch có 3 ô đã có, 17 ô chưa rõ.');
		const rows = wordsOf(calendar);
		expect(rows.map(([, , state]) => state)).toEqual([
			...Array<string>(3).fill('đã có'),
			...Array<string>(17).fill('chưa rõ')
		]);
		expect(rows).toContainEqual([
			'Lạng Sơn',
			'6 tháng đầu năm 2019',
			'đã có',
			'Báo cáo sơ kết số 624/BC-STTTT ngày 15 tháng 5 năm 2019 của Sở Thông tin và Truyền thông Lạng Sơn (ngày nhận: không ghi)',
			'không nêu ngày · Sở Thông tin và Truyền thông · không tính muộn hay thiếu'
		]);
		expect(rows).toContainEqual([
			'Đắk Nông',
			'Năm 2024',
			'chưa rõ',
			'Chưa có báo cáo nào của kỳ này trong dữ liệu đã nạp.',
			'30/11/2024 · Các đơn vị có liên quan · hạn của đơn vị khác, không tính'
		]);
		expect(calendar.asOf).toBe('Tính đến ngày 20/11/2026.');
		expect(calendar.stamp).toBe('');
		expect(calendar.evidence.join(' ')).toContain('reports/deadlines.csv, dòng 6');
		expect(calendar.footnotes.filter((note) => note.startsWith('“'))).toEqual([
			'“đã có”: Có báo cáo, không rõ hạn hoặc không rõ ngày nhận.',
			'“chưa rõ”: Chưa có báo cáo, cũng không có thời hạn nào cho đơn vị.'
		]);
	});

	it('put a missed deadline of illustrative senders first, and say how much the table leaves out', async () => {
		const calendar = await at('/quality/', 'calendar', '?data=sample');
		expect(calendar.summary).toBe(
			'Trong lịch có 2 ô thiếu, 34 ô muộn, 298 ô đúng hạn, 6 ô đã có, 3 ô chưa đến hạn, 494 ô chưa rõ. Đang hiện 4 trong 10 phần của lịch.'
		);
		const rows = wordsOf(calendar);
		expect(rows[0]).toEqual([
			'Nghệ An · minh họa',
			'6 tháng đầu năm 2023',
			'thiếu',
			'Chưa có báo cáo nào của kỳ này trong dữ liệu đã nạp.',
			'05/7/2023 · Sở Thông tin và Truyền thông · hạn của chính đơn vị'
		]);
		expect(rows).toHaveLength(150);
		expect(calendar.footnotes[0]).toBe('Bảng có 150 dòng đầu trong 326 dòng.');
		expect(calendar.stamp).toMatch(/^Dữ liệu minh họa: mọi số/);
		const whole = await at('/quality/', 'calendar', '?data=sample&years=all');
		expect(whole.summary).toMatch(/494 ô chưa rõ\.$/);
		expect(wordsOf(whole).filter(([, , state]) => state === 'thiếu')).toHaveLength(2);
		expect(wordsOf(whole).filter(([, , state]) => state === 'muộn')).toHaveLength(34);
	});

	it('keep to the provinces chosen for the calendar, and to all units where they are asked for', async () => {
		const query = `?data=sample&units=all&years=all&province=${LANG_SON}`;
		const calendar = await at('/quality/', 'calendar', query);
		expect(calendar.filters).toBe('Tỉnh, thành phố: Lạng Sơn; Các tỉnh: Mọi tỉnh');
		expect(calendar.summary).toBe('Trong lịch có 9 ô muộn, 43 ô đúng hạn, 1 ô chưa đến hạn.');
		expect(calendar.table.rows).toHaveLength(9 + 43 + 1);
		expect(
			await figureAt({ path: '/quality/', query: '?province=qd124:01', figure: 'calendar' }, ground())
		).toBeNull();
	});
});
