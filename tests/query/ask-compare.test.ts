import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Measure, VerdictReasonCode } from '../../src/lib/domain/verdict';
import type { Language } from '../../src/lib/i18n/messages';
import { askCompare, type CompareQuestion, type Comparison } from '../../src/lib/query/ask-compare';
import { isOn, sidesOf, type ComparedSide } from '../../src/lib/query/compared-side';
import { bundledReference } from '../../src/lib/reference/bundled';
import { candidateRow } from '../../src/lib/ui/candidate-row';
import { nameCompared } from '../../src/lib/ui/name-compared';
import { wordDifference } from '../../src/lib/ui/word-difference';
import { wordVerdictPanel } from '../../src/lib/ui/word-verdict-panel';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, LANG_SON, NO_FILTER, topics, TRA_VINH } from './small-data';

const reference = bundledReference();

function side(province: PlaceId, start: string, end: string): ComparedSide {
	return { province, span: { start: start as IsoDay, end: end as IsoDay } };
}

const UNASKED: CompareQuestion = {
	sides: [],
	measure: 'total',
	periods: [],
	excluded: [],
	units: 'reported',
	needsGrid: false,
	pivot: null
};
const TRA_VINH_2020 = side(TRA_VINH, '2020-01-01', '2020-12-31');
const LANG_SON_H1_2019 = side(LANG_SON, '2019-01-01', '2019-06-30');
const PORTAL: FigureFilter = { ...NO_FILTER, data: 'real', indicators: [indicator('portal_item_posted')] };
const SAMPLE: FigureFilter = { ...PORTAL, data: 'sample' };

function sentencesOf({ compared, verdict }: Comparison, language: Language): string {
	if (verdict === null) return '';
	const { reasons } = wordVerdictPanel(verdict, nameCompared(compared, reference, language), language);
	return reasons.map(({ text }) => text).join('\n');
}

function blocking({ verdict }: Comparison): readonly VerdictReasonCode[] {
	return (verdict?.reasons ?? []).filter(({ level }) => level === 'not_comparable').map(({ code }) => code);
}

describe('figures of the shipped data side by side', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, readShippedData('reports', 'sample'), {
			topics: reference.topics.all,
			channels: reference.channels.all
		});
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const compare = (filter: FigureFilter, sides: readonly ComparedSide[] = [], measure: Measure = 'total') =>
		askCompare(engine, filter, { ...UNASKED, sides, measure }, reference);

	describe('Trà Vinh 2020 against Lạng Sơn first half 2019', () => {
		let pair: Comparison;
		beforeAll(async () => {
			pair = await compare(PORTAL, [TRA_VINH_2020, LANG_SON_H1_2019]);
		});

		it('are the two reported figures, and not the sources that one of them lists', () => {
			expect(pair.compared.map(({ asReported }) => asReported?.text)).toEqual([
				'10 tin, bài',
				'34 tin, bài và ảnh'
			]);
			expect(pair.sources).toEqual(['tv-2020', 'ls-2019-h1']);
		});

		it('are not comparable: period, definition and topics differ, and nothing is ranked', () => {
			expect(pair.verdict?.level).toBe('not_comparable');
			expect(blocking(pair)).toEqual(['definition', 'topics', 'length']);
			expect(pair.verdict?.ranked).toEqual([]);
			expect(pair.verdict?.unranked).toEqual([0, 1]);
		});

		it('say in Vietnamese which periods and definitions they have', () => {
			const said = sentencesOf(pair, 'vi');
			expect(said).toContain('Trà Vinh – “tin, bài”; Lạng Sơn – “tin, bài và ảnh”');
			expect(said).toContain('Trà Vinh – năm 2020 (12 tháng); Lạng Sơn – 6 tháng đầu năm 2019 (6 tháng)');
		});

		it('say in English which periods and definitions they have', () => {
			const said = sentencesOf(pair, 'en');
			expect(said).toContain('Tra Vinh – “tin, bài”; Lang Son – “tin, bài và ảnh”');
			expect(said).toContain('Tra Vinh – year 2020 (12 months); Lang Son – first half of 2019 (6 months)');
		});

		it.each(['vi', 'en'] as const)('get no percentage in %s', (language) => {
			const [one, other] = nameCompared(pair.compared, reference, language);
			if (one === undefined || other === undefined) throw new Error('two sides expected');
			expect(sentencesOf(pair, language)).not.toContain('%');
			expect(wordDifference(one, other, reference, language).text).not.toMatch(/\d\s?%/);
		});

		it('may not be compared by the month either, for their definitions differ', async () => {
			const monthly = await compare(PORTAL, [TRA_VINH_2020, LANG_SON_H1_2019], 'monthly_average');
			expect(blocking(monthly)).toEqual(['definition', 'topics']);
			expect(monthly.compared.map((total) => candidateRow(total, reference, 'vi').monthly)).toEqual([
				'0,83/tháng',
				'5,69–7,67/tháng'
			]);
		});
	});

	it('give no reason longer than a leader would say, however many series the sides hold', async () => {
		const mixed = await compare({ ...PORTAL, data: 'all', kind: 'actual' }, [
			TRA_VINH_2020,
			LANG_SON_H1_2019
		]);
		expect(mixed.compared).toHaveLength(6);
		const sentences = sentencesOf(mixed, 'vi').split('\n');
		expect(sentences.length).toBeGreaterThan(5);
		expect(sentences.filter((sentence) => sentence.length > 300)).toEqual([]);
		expect(sentences.join()).toContain('“tin, bài” (5 số liệu của');
	});

	it('all stand side by side while nothing is chosen', async () => {
		const all = await compare(PORTAL);
		expect(all.compared.map(({ asReported }) => asReported?.text).sort()).toEqual([
			'10 tin, bài',
			'15 tin tức, sự kiện',
			'34 tin, bài và ảnh'
		]);
		expect(all.verdict?.level).toBe('not_comparable');
		expect(all.verdict?.ranked).toEqual([]);
	});

	it('are narrowed to a period and a definition that many share where there are many', async () => {
		const { compared, candidates, verdict } = await compare(SAMPLE);
		expect(candidates.length).toBeGreaterThan(500);
		expect(new Set(compared.map(({ period }) => `${period.start} ${period.end}`)).size).toBe(1);
		expect(new Set(compared.map(({ series }) => `${series.kind} ${series.topics.join()}`)).size).toBe(1);
		expect(new Set(compared.map(({ series }) => series.province)).size).toBe(compared.length);
		expect(compared[0]?.series.kind).toBe('actual');
		expect(verdict?.level).not.toBe('not_comparable');
		expect(verdict?.ranked.length).toBeGreaterThan(2);
	});

	it('can each be chosen alone, a plan apart from the result of the same year', async () => {
		const { candidates } = await compare(SAMPLE);
		const sides = sidesOf(candidates);
		const ofYear = candidates.filter((total) => isOn(TRA_VINH_2020, total));
		expect(ofYear.map(({ series }) => `${series.kind} ${series.topics.join()}`).sort()).toEqual([
			'actual drugs',
			'actual trafficking',
			'plan drugs'
		]);
		for (const total of ofYear) {
			const own = sides.get(total);
			const { compared } = await compare(SAMPLE, own === undefined ? [] : [own]);
			expect(compared.map(({ series }) => series.key)).toEqual([total.series.key]);
		}
	});

	it('are the results of a side that does not name a series', async () => {
		const { compared } = await compare(SAMPLE, [TRA_VINH_2020]);
		expect(compared.map(({ series }) => `${series.kind} ${series.topics.join()}`)).toEqual([
			'actual drugs',
			'actual trafficking'
		]);
	});

	it('follow the order in which they were chosen', async () => {
		const { compared } = await compare(PORTAL, [LANG_SON_H1_2019, TRA_VINH_2020]);
		expect(compared.map(({ series }) => series.province)).toEqual([LANG_SON, TRA_VINH]);
	});

	it('answer for chosen periods, derived where nothing was reported for just those days', async () => {
		const { compared, chosen, candidates } = await askCompare(
			engine,
			{ ...SAMPLE, topics: topics('trafficking') },
			{ ...UNASKED, periods: [{ start: '2019-07-01' as IsoDay, end: '2019-12-31' as IsoDay }] },
			reference
		);
		expect(chosen.map(({ type }) => type)).toEqual(['half']);
		expect(candidates.every(({ period }) => period.start === '2019-07-01')).toBe(true);
		expect(compared.every(({ period }) => period.start === '2019-07-01')).toBe(true);
		// Trà Vinh reports cumulatively: its second half is the year less the first half.
		expect(compared.find(({ series }) => series.province === TRA_VINH)?.status).toBe('derived');
	});

	it('leave out what was put aside, and still offer it', async () => {
		const { compared, provinces } = await askCompare(
			engine,
			SAMPLE,
			{ ...UNASKED, excluded: [TRA_VINH] },
			reference
		);
		expect(compared.map(({ series }) => series.province)).not.toContain(TRA_VINH);
		expect(provinces).toContain(TRA_VINH);
	});

	it('are none where a side has no figure, and none where a filter leaves no indicator', async () => {
		const nowhere = await compare(PORTAL, [side(TRA_VINH, '2015-01-01', '2015-12-31')]);
		expect([nowhere.compared, nowhere.verdict]).toEqual([[], null]);
		const nothing = await compare({ ...PORTAL, topics: topics('smuggling') });
		expect([nothing.indicator, nothing.candidates]).toEqual([null, []]);
	});
});
