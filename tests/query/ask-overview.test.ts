import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import { askOverview, type Overview } from '../../src/lib/query/ask-overview';
import { sourcesBehind } from '../../src/lib/query/reports-behind';
import { bundledReference } from '../../src/lib/reference/bundled';
import { wordFigure } from '../../src/lib/ui/word-figure';
import { wordRemark } from '../../src/lib/ui/word-remark';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, LANG_SON, NO_FILTER, topics, TRA_VINH } from './small-data';

const DONG_THAP = 'qd124:87' as PlaceId;
const reference = bundledReference();
const PORTAL = indicator('portal_item_posted');

function rowOf({ groups }: Overview, code: string) {
	return groups.flatMap(({ rows }) => rows).find((row) => row.indicator === indicator(code));
}

const latestIn = ({ groups }: Overview) =>
	groups.flatMap(({ rows }) =>
		rows.flatMap(({ cells }) => cells.flatMap(({ latest }) => latest.map(({ total }) => total)))
	);

describe('the overview of the shipped data', ENGINE_TIMEOUT, () => {
	const joined = readShippedData('reports', 'sample');
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: reference.topics.all, channels: reference.channels.all });
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const ask = (filter: Partial<FigureFilter>) =>
		askOverview(
			engine,
			{ ...NO_FILTER, ...filter },
			{
				...joined,
				today: '2026-07-20' as IsoDay,
				findings: joined.findings.filter(({ file }) => filter.data !== 'sample' || file.startsWith('sample/'))
			},
			reference
		);

	describe('of the five documents', () => {
		let real: Overview;
		beforeAll(async () => {
			real = await ask({ data: 'real' });
		});

		it('points at what three provinces share in three definitions, and at six doubtful entries', () => {
			expect(real.remarks.standsOut).toEqual([
				{
					code: 'shared_indicator',
					indicator: 'portal_item_posted',
					synthetic: false,
					provinces: [TRA_VINH, DONG_THAP, LANG_SON],
					definitions: ['tin, bài', 'tin tức, sự kiện', 'tin, bài và ảnh'],
					periods: 3
				},
				{
					code: 'shared_indicator',
					indicator: 'plan_issued',
					synthetic: false,
					provinces: [TRA_VINH, DONG_THAP],
					definitions: ['kế hoạch'],
					periods: 2
				},
				{
					code: 'shared_indicator',
					indicator: 'superior_doc_disseminated',
					synthetic: false,
					provinces: [TRA_VINH, LANG_SON],
					definitions: ['văn bản'],
					periods: 2
				},
				{ code: 'joint_topics', totals: 40 },
				{ code: 'doubtful', findings: 6 }
			]);
		});

		it('names what they lack and which of them lack it', () => {
			expect(real.remarks.missing).toEqual([
				{ code: 'unquantified', figures: 33, of: 64 },
				{ code: 'reported_elsewhere', reports: ['ls-2019-h1'] },
				{ code: 'early_cutoff', reports: ['dt-2016-2020', 'ls-2019-h1'] },
				{ code: 'undated', reports: ['tv-2020'] },
				{ code: 'no_figures', reports: ['dn-2024', 'dn-2021'] },
				{ code: 'no_limitations', reports: ['dt-2016-2020'] },
				{ code: 'no_repeated_period' },
				{ code: 'no_plan_with_result' }
			]);
		});

		it('lists the portal items as 10, 15 and 34, each with its definition and period', () => {
			const words = rowOf(real, PORTAL)?.cells.map(({ province, latest }) => [
				province,
				...latest.map(({ total }) => {
					const { amount, context } = wordFigure(total, reference, 'vi');
					return [amount, context[0]].join(' · ');
				})
			]);
			expect(words).toEqual([
				[TRA_VINH, '10 tin, bài · Năm 2020'],
				[DONG_THAP, '15 tin tức, sự kiện · Giai đoạn 2016–2020'],
				[
					LANG_SON,
					'34 tin, bài và ảnh · 6 tháng đầu năm 2019',
					'Chỉ có 1 sự kiện được nêu, không có số chung của kỳ. · 6 tháng đầu năm 2019'
				]
			]);
		});

		it('keeps groups in the order of the catalogue and every figure in its own series', () => {
			const catalogue = reference.indicators.groups.map(({ code }) => code);
			const groups = real.groups.map(({ group }) => group);
			expect(groups).toEqual(catalogue.filter((code) => groups.includes(code)));
			const cells = real.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
			const shown = cells.flatMap(({ latest }) => latest);
			expect(shown).toHaveLength(real.counts.totals);
			expect(shown.every(({ otherPeriods }) => otherPeriods === 0)).toBe(true);
		});

		it('finds three documents behind the figures, not the two plans without any', () => {
			expect(real.reports.map(({ id }) => id)).toEqual([
				'tv-2020',
				'dt-2016-2020',
				'ls-2019-h1',
				'dn-2024',
				'dn-2021'
			]);
			expect(sourcesBehind(latestIn(real), real.sources)).toEqual(['tv-2020', 'dt-2016-2020', 'ls-2019-h1']);
		});
	});

	it('takes the reports of the chosen provinces, and tells no shared indicator of one province', async () => {
		const one = await ask({ data: 'real', provinces: [LANG_SON] });
		expect(one.counts.figures).toBe(18);
		expect(one.reports.map(({ id }) => id)).toEqual(['ls-2019-h1']);
		expect(one.remarks.standsOut.map(({ code }) => code)).toEqual(['joint_topics']);
	});

	it('counts among what is doubtful only what stands on rows of the choice', async () => {
		const doubtful = async (filter: Partial<FigureFilter>) =>
			(await ask({ data: 'real', ...filter })).remarks.standsOut.filter(({ code }) => code === 'doubtful');
		expect(await doubtful({ provinces: [DONG_THAP] })).toEqual([{ code: 'doubtful', findings: 2 }]);
		expect(await doubtful({ provinces: [TRA_VINH] })).toEqual([]);
	});

	it('has neither a document nor a remark where a province has nothing', async () => {
		const nobody = await ask({ data: 'real', provinces: ['qd124:01' as PlaceId] });
		expect([nobody.counts.figures, nobody.reports, nobody.remarks]).toEqual([
			0,
			[],
			{ standsOut: [], missing: [] }
		]);
	});

	it('takes the reports of both kinds of data where both are chosen, and tells neither with the other', async () => {
		const both = await ask({ data: 'all' });
		expect(both.reports).toHaveLength(5 + 386);
		const shared = both.remarks.standsOut.filter(({ code }) => code === 'shared_indicator');
		const told = shared.map((remark) => wordRemark(remark, both.reports, reference, 'vi'));
		expect(told.every((sentence) => sentence.includes(' · minh họa, '))).toBe(true);
		expect(told.join()).not.toContain('Đồng Tháp');
	});

	it('has nothing to show, and nothing to miss in figures, where a filter leaves none', async () => {
		const none = await ask({ data: 'real', topics: topics('smuggling'), provinces: [TRA_VINH] });
		expect([none.counts.figures, none.counts.totals, none.groups]).toEqual([0, 0, []]);
		expect(none.remarks.missing.map(({ code }) => code)).toEqual(['nothing_reported', 'undated']);
	});

	it('says of no report that it lacks figures or plans because others were asked for', async () => {
		const handbooks = await ask({ data: 'real', indicators: [indicator('handbook')] });
		expect(handbooks.counts.figures).toBe(1);
		expect(latestIn(handbooks).map(({ quantity }) => quantity?.text)).toEqual(['2.000 cuốn']);
		expect(handbooks.remarks.missing.map(({ code }) => code)).not.toContain('no_figures');
		const results = await ask({ data: 'sample', kind: 'actual' });
		expect(results.remarks.missing.map(({ code }) => code)).toEqual([
			'missed',
			'unquantified',
			'early_cutoff'
		]);
	});

	describe('of the illustrative series', () => {
		let sample: Overview;
		beforeAll(async () => {
			sample = await ask({ data: 'sample' });
		});

		it('has repeated periods, plans beside results and figures in every report', () => {
			expect(sample.remarks.missing.map(({ code }) => code)).toEqual([
				'missed',
				'unquantified',
				'early_cutoff'
			]);
			expect(sample.remarks.missing.slice(1)).toEqual([
				{ code: 'unquantified', figures: 47, of: 2916 },
				{ code: 'early_cutoff', reports: ['mh-ls-2019-6t', 'mh-ls-2021-2025', 'mh-na-2024-9t'] }
			]);
			expect(sample.reports).toHaveLength(386);
		});

		it('counts the three contradictions and the ten figures they make doubtful', () => {
			expect(sample.remarks.standsOut.slice(-3, -1)).toEqual([
				{ code: 'disputed', totals: 10 },
				{ code: 'doubtful', findings: 3 }
			]);
		});

		it('names the reports that the deadlines prove late or missing, the latest first', () => {
			const [missed] = sample.remarks.missing;
			const late = sample.remarks.standsOut.at(-1);
			if (missed?.code !== 'missed' || late?.code !== 'late') throw new Error('missed and late expected');
			expect(missed.missed.map(({ period, due }) => [period.label, due])).toEqual([
				['6 tháng đầu năm 2023', '2023-07-05'],
				['6 tháng đầu năm 2020', '2020-07-05']
			]);
			expect(late.late).toHaveLength(31);
			expect(late.late[0]).toEqual({
				report: 'mh-ls-2026-q1',
				due: '2026-03-21',
				received: '2026-04-07'
			});
			expect(wordRemark(missed, sample.reports, reference, 'vi')).toBe(
				'2 báo cáo đã quá hạn mà chưa có ở đây: Nghệ An, 6 tháng đầu năm 2023 · minh họa (hạn 05/7/2023); Bến Tre, 6 tháng đầu năm 2020 · minh họa (hạn 05/7/2020).'
			);
		});

		it('shows the latest of each series, the longer of two that end together, a plan apart', () => {
			const cell = rowOf(sample, PORTAL)?.cells.find(({ province }) => province === TRA_VINH);
			expect(
				cell?.latest.map(({ total: { series, period }, otherPeriods }) => [
					`${series.kind} ${series.topics.join()}`,
					period.label,
					otherPeriods
				])
			).toEqual([
				['plan drugs', 'năm 2025', 7],
				['actual drugs', '6 tháng đầu năm 2025', 30],
				['actual trafficking', '6 tháng đầu năm 2025', 30]
			]);
			const monthly = rowOf(sample, 'leaflet')?.cells.find(({ province }) => province === 'qd124:40');
			expect(monthly?.latest.map(({ total }) => total.period.label)).toEqual(['năm 2026', 'tháng 6/2026']);
		});
	});
});
