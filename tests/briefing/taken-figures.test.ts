import { describe, expect, it } from 'vitest';
import { wordTotal } from '../../src/lib/chart/tell-total';
import type { PlaceId } from '../../src/lib/domain/brand';
import { askReconciled } from '../../src/lib/query/ask-reconciled';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import type { FigureAddress } from '../../src/lib/state/briefing/briefing';
import { DEFAULT_VIEW } from '../../src/lib/state/view';
import { decodeView } from '../../src/lib/state/view-codec';
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
import { ENGINE_TIMEOUT } from '../db/start-node-engine';
import { LANG_SON, TRA_VINH } from '../query/small-data';
import { loadGround } from './load-ground';
import { wordsOf } from './words-of-table';

const DAK_NONG = 'qd124:67' as PlaceId;

describe('the figures that a briefing takes by their addresses', ENGINE_TIMEOUT, () => {
	const ground = loadGround('reports', 'sample');

	async function drawn(address: FigureAddress): Promise<DrawnFigure> {
		const figure = await figureAt(address, ground());
		if (figure === null) throw new TypeError(`nothing drawn for ${address.figure}`);
		return figure;
	}

	it('give the evidence of every number by its address, in the same words', async () => {
		const filter = { ...DEFAULT_VIEW.filter, provinces: [TRA_VINH, LANG_SON] };
		const { engine, reference } = ground();
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
		expect(await figureAt({ path: '/', query, figure: 'evidence' }, ground())).toBeNull();
		expect(await figureAt({ path: '/trends/', query: '', figure: 'board' }, ground())).toBeNull();
	});

	it('never run what an address holds: a drawn result is kept, and says of which day it is', async () => {
		const address = { path: '/explore/', query: '?sql=SELECT+1&plot=bar-0-1', figure: 'plot' };
		expect(isKeptAsTaken(address)).toBe(true);
		expect(await figureAt(address, ground())).toBeNull();
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
		const snapshot = takeSnapshot(plotFigure(plot, true, 'vi'), ground().today, 'vi');
		const kept = keptFigure(snapshot, 'en');
		expect(kept?.footnotes[0]).toContain('20 Nov 2026');
		expect(kept?.stamp).not.toBe('');
		expect(kept?.table.amounts?.map(({ number }) => number?.value ?? null)).toEqual([12, null]);
	});

	it('are taken in both languages, so that changes can be told in either', async () => {
		const address = { path: '/limitations/', query: '', figure: 'board' };
		const draw = (language: FigureGround['language']) => figureAt(address, { ...ground(), language });
		const snapshot = await takeBoth(draw, ground().today, 'vi');
		expect(snapshot?.columns[0]?.title).toBe('Hạn chế');
		expect(snapshot?.other?.columns[0]?.title).toBe('Limitation');
		expect(snapshot?.other?.rows.map(({ id }) => id)).toEqual(snapshot?.rows.map(({ id }) => id));
	});

	it('stand ready to be added, each by an address that draws it', async () => {
		for (const ready of READY_FIGURES) {
			const address = readyAddress(ready, DEFAULT_VIEW.filter);
			expect(await figureAt(address, ground())).not.toBeNull();
			const pasted = readPastedAddress(
				`${address.path}${address.query}`,
				'http://a.b',
				'',
				ground().reference
			);
			// An address means what its screen is mostly looked at for: the timeline, the findings.
			if (ready.key !== 'figures' && ready.key !== 'calendar') expect(pasted?.figure).toBe(ready.key);
		}
	});

	describe('in the briefing that rules fill in', () => {
		const propose = (province: PlaceId, data: 'real' | 'sample') => {
			let next = 0;
			return proposeBriefing(province, { ...ground(), sets: { data }, newId: () => `b${String(next++)}` });
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
