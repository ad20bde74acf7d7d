import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine';
import { wordTotal } from '../../src/lib/chart/tell-total';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { askReconciled } from '../../src/lib/query/ask-reconciled';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { bundledReference } from '../../src/lib/reference/bundled';
import type { FigureAddress } from '../../src/lib/state/briefing/briefing';
import type { DrawnFigure } from '../../src/lib/ui/figure/drawn-figure';
import { addressOfTotal } from '../../src/routes/address-of-total';
import { figureAt, figureKeyOf, isKeptAsTaken } from '../../src/routes/briefing/figures/figure-at';
import type { FigureGround } from '../../src/routes/briefing/figures/figure-ground';
import { keptFigure } from '../../src/routes/briefing/figures/kept-figure';
import { READY_FIGURES, readyAddress } from '../../src/routes/briefing/figures/ready-figures';
import { takeBoth } from '../../src/routes/briefing/figures/take-both';
import { takeSnapshot } from '../../src/routes/briefing/figures/take-snapshot';
import { proposeBriefing } from '../../src/routes/briefing/propose/propose-briefing';
import { readPastedAddress } from '../../src/routes/briefing/read-pasted-address';
import { plotFigure } from '../../src/routes/explore/plot-figure';
import { DEFAULT_VIEW } from '../../src/lib/state/view';
import { decodeView } from '../../src/lib/state/view-codec';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedFiles } from '../query/read-shipped-data';
import { LANG_SON, TRA_VINH } from '../query/small-data';
import { wordsOf } from './words-of-table';

const reference = bundledReference();
const TODAY = '2026-11-20' as IsoDay;
const DAK_NONG = 'qd124:67' as PlaceId;

describe('the figures of a briefing, drawn from the shipped data', ENGINE_TIMEOUT, () => {
	const files = readShippedFiles('reports', 'sample');
	const joined = joinReadings(files, reference);
	let ground: FigureGround;
	let engine: Engine;

	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: reference.topics.all, channels: reference.channels.all });
		ground = {
			engine,
			joined,
			reports: joined.reports,
			findings: [...files.flatMap(({ findings }) => findings), ...joined.findings].filter(({ file }) =>
				file.startsWith('reports/')
			),
			reference,
			language: 'vi',
			today: TODAY
		};
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	async function drawn(address: FigureAddress): Promise<DrawnFigure> {
		const figure = await figureAt(address, ground);
		if (figure === null) throw new TypeError(`nothing drawn for ${address.figure}`);
		return figure;
	}

	const at = (path: string, figure: string, query = ''): Promise<DrawnFigure> =>
		drawn({ path, query, figure });

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
			expect(await figureAt({ path: '/', query: '', figure }, ground)).toBeNull();
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
			await figureAt({ path: '/quality/', query: '?province=qd124:01', figure: 'calendar' }, ground)
		).toBeNull();
	});

	it('give the evidence of every number by its address, in the same words', async () => {
		const filter = { ...DEFAULT_VIEW.filter, provinces: [TRA_VINH, LANG_SON] };
		const totals = reportedTotals((await askReconciled(engine, filter, reference)).reconciled);
		expect(totals.length).toBeGreaterThan(20);
		for (const total of totals) {
			const address = addressOfTotal(total);
			if (address === null) throw new TypeError(`no address for ${total.series.key}`);
			const figure = await drawn(address);
			expect(figure.table.rows.length).toBeGreaterThan(0);
			expect(figure.summary).toContain(wordTotal(total, 'vi', total.series.unitText));
			expect(figureKeyOf('/', decodeView(address.query, reference).view)).toBe('evidence');
		}
		const handbook = totals.find(({ series }) => series.indicator === 'handbook');
		const address = handbook === undefined ? null : addressOfTotal(handbook);
		const figure = address === null ? null : await drawn(address);
		expect(figure?.title).toBe('Căn cứ của số liệu: Trà Vinh · Sổ tay · Năm 2020');
		expect(figure === null ? [] : wordsOf(figure)[0]?.slice(2, 4)).toEqual(['“2.000 cuốn”', '2.000']);
	});

	it('draw nothing for evidence that is not loaded, and for a figure that no screen has', async () => {
		const query = '?evidence=2020-01-01..2020-12-31~qd124:84~~~~handbook~x';
		expect(await figureAt({ path: '/', query, figure: 'evidence' }, ground)).toBeNull();
		expect(await figureAt({ path: '/trends/', query: '', figure: 'board' }, ground)).toBeNull();
	});

	it('never run what an address holds: a drawn result is kept, and says of which day it is', async () => {
		const address = { path: '/explore/', query: '?sql=SELECT+1&plot=bar-0-1', figure: 'plot' };
		expect(isKeptAsTaken(address)).toBe(true);
		expect(await figureAt(address, ground)).toBeNull();
		const plot = {
			mark: 'bar' as const,
			label: 'tỉnh',
			number: 'số',
			points: [
				{ label: 'A', value: 12 },
				{ label: 'B', value: null }
			],
			rows: 2
		};
		const snapshot = takeSnapshot(plotFigure(plot, true, 'vi'), TODAY, 'vi');
		const kept = keptFigure(snapshot, 'en');
		expect(kept?.footnotes[0]).toContain('20 Nov 2026');
		expect(kept?.stamp).not.toBe('');
		expect(kept?.table.amounts?.map(({ number }) => number?.value ?? null)).toEqual([12, null]);
	});

	it('are taken in both languages, so that changes can be told in either', async () => {
		const address = { path: '/limitations/', query: '', figure: 'board' };
		const draw = (language: FigureGround['language']) => figureAt(address, { ...ground, language });
		const snapshot = await takeBoth(draw, TODAY, 'vi');
		expect(snapshot?.columns[0]?.title).toBe('Hạn chế');
		expect(snapshot?.other?.columns[0]?.title).toBe('Limitation');
		expect(snapshot?.other?.rows.map(({ id }) => id)).toEqual(snapshot?.rows.map(({ id }) => id));
	});

	it('stand ready to be added, each by an address that draws it', async () => {
		for (const ready of READY_FIGURES) {
			const address = readyAddress(ready, DEFAULT_VIEW.filter);
			expect(await figureAt(address, ground)).not.toBeNull();
			const pasted = readPastedAddress(`${address.path}${address.query}`, 'http://a.b', '', reference);
			// An address means what its screen is mostly looked at for: the timeline, the findings.
			if (ready.key !== 'figures' && ready.key !== 'calendar') expect(pasted?.figure).toBe(ready.key);
		}
	});

	describe('in the briefing that rules fill in', () => {
		const propose = (province: PlaceId, data: 'real' | 'sample') => {
			let next = 0;
			return proposeBriefing(province, { ...ground, sets: { data }, newId: () => `b${String(next++)}` });
		};

		it('tell of Trà Vinh its numbers, a comparison that may not be made, and its limitations', async () => {
			const { name, blocks, snapshots } = await propose(TRA_VINH, 'real');
			expect(name).toBe('Báo cáo kỳ: Trà Vinh');
			const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
			expect(figures.map(({ address }) => address.figure)).toEqual(['figures', 'compare', 'board']);
			const [, compared, board] = figures.map(({ id }) => snapshots.get(id));
			expect(compared?.notes[0]).toBe('Không so sánh được.');
			expect(compared?.rows).toHaveLength(3);
			expect(board?.rows).toHaveLength(7);
			const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
			expect(texts).toContain(
				'Trà Vinh, năm 2020: nêu 7 hạn chế; 1 có phương hướng đáp ứng trực tiếp, 3 được đáp ứng một phần, 3 chưa thấy phương hướng nào đáp ứng.'
			);
			expect(blocks.some(({ sample }) => sample === true)).toBe(false);
		});

		it('say of Đắk Nông, whose two plans hold no number, that there is none', async () => {
			const { blocks } = await propose(DAK_NONG, 'real');
			const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
			expect(texts).toContain('Chưa có số nào của tỉnh được nạp.');
			expect(texts.join(' ')).toContain('Kế hoạch đặt ra 48 phương hướng, nhiệm vụ.');
			expect(blocks.flatMap((block) => (block.kind === 'figure' ? [block.address.figure] : []))).toEqual([
				'timeline'
			]);
		});

		it('mark every sentence that rests on illustrative data', async () => {
			const { blocks } = await propose(LANG_SON, 'sample');
			const texts = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
			expect(texts.length).toBeGreaterThan(3);
			expect(texts.every(({ sample }) => sample === true)).toBe(true);
			const trends = blocks.filter((block) => block.kind === 'figure' && block.address.figure === 'trend');
			expect(trends.length).toBeGreaterThanOrEqual(4);
		});
	});
});
