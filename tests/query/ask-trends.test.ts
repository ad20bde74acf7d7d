import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import { hasNumber } from '../../src/lib/domain/limits-of-total';
import type { DaySpan } from '../../src/lib/domain/period';
import type { Total } from '../../src/lib/domain/total';
import { askTrends, type TrendChoice, type TrendLine } from '../../src/lib/query/ask-trends';
import { bundledReference } from '../../src/lib/reference/bundled';
import { readCsv } from '../data/read-csv';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, NO_FILTER } from './small-data';

const reference = bundledReference();
const PORTAL: FigureFilter = { ...NO_FILTER, data: 'real', indicators: [indicator('portal_item_posted')] };
const LEAFLETS: FigureFilter = { ...NO_FILTER, data: 'sample', indicators: [indicator('leaflet')] };

/** `10`, `34–∞`, or the status where there is no number. */
function show({ quantity, status }: Total): string {
	if (quantity === null) return status;
	return quantity.low === quantity.high ? String(quantity.low) : `${quantity.low}–${quantity.high ?? '∞'}`;
}

function lineOf(lines: readonly TrendLine[], province: string): TrendLine {
	const line = lines.find(({ series }) => series.province === province);
	if (line === undefined) throw new Error(`no line of ${province}`);
	return line;
}

const span = (start: string, end: string): DaySpan => ({ start: start as IsoDay, end: end as IsoDay });

const noteCodes = (total: Total | undefined) => total?.notes.map(({ code }) => code);

describe('trends of the shipped data', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		const { topics, channels } = reference;
		await loadJoined(engine, readShippedData('reports', 'sample'), {
			topics: topics.all,
			channels: channels.all
		});
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const ask = (filter: FigureFilter, grain: TrendChoice['grain'], choice: Partial<TrendChoice> = {}) =>
		askTrends(
			engine,
			filter,
			{ clock: 'calendar', window: null, along: 'total', ...choice, grain },
			reference
		);

	it('begin with the indicator that most provinces put a number to', async () => {
		for (const data of ['real', 'sample'] as const)
			expect((await ask({ ...NO_FILTER, data }, 'reported')).indicator).toBe('portal_item_posted');
	});

	it('answer for the reported periods in the words of the documents', async () => {
		const { lines, sources } = await ask(PORTAL, 'reported');
		expect(lines.map(({ totals }) => totals.map((total) => `${total.period.label}: ${show(total)}`))).toEqual(
			[
				['năm 2020: 10'],
				['giai đoạn 2016-2020: 15'],
				['6 tháng đầu năm 2019: 34'],
				['6 tháng đầu năm 2019: none']
			]
		);
		expect(sources).toEqual(['tv-2020', 'dt-2016-2020', 'ls-2019-h1']);
	});

	it('give no year a share of the 15 of 2016–2020, and a half-year of 34 only as a lower bound', async () => {
		const { lines, sources } = await ask(PORTAL, 'year');
		const years = (province: string) => lineOf(lines, province).totals.map(show);
		expect(lineOf(lines, 'qd124:87').totals.map(({ period }) => period.label)).toEqual([
			'2016',
			'2017',
			'2018',
			'2019',
			'2020'
		]);
		expect(years('qd124:87')).toEqual(['none', 'none', 'none', 'none', 'none']);
		for (const total of lineOf(lines, 'qd124:87').totals) {
			const inside = total.notes.find(({ code }) => code === 'inside_reported');
			expect(inside?.quantities.map(({ text }) => text)).toEqual(['15 tin tức, sự kiện']);
		}
		expect(years('qd124:84')).toEqual(['none', 'none', 'none', 'none', '10']);
		expect(years('qd124:20')).toEqual(['none', 'none', 'none', '34–∞', 'none']);
		expect(sources).toEqual(['tv-2020', 'dt-2016-2020', 'ls-2019-h1']);
	});

	it.each(['year', 'half', 'quarter', 'month'] as const)(
		'keep the 15 of 2016–2020 beside the periods of a %s, which have no number of their own',
		async (grain) => {
			const { lines } = await ask(PORTAL, grain);
			const { totals, wider } = lineOf(lines, 'qd124:87');
			expect(new Set(totals.map(show))).toEqual(new Set(['none']));
			expect(wider.map((total) => `${total.period.label}: ${show(total)}`)).toEqual([
				'giai đoạn 2016-2020: 15'
			]);
		}
	);

	it('name the shortest whole around months without a number, and none around others', async () => {
		const { lines } = await ask({ ...PORTAL, data: 'sample' }, 'month');
		for (const { totals, wider } of lines) {
			for (const one of wider) {
				const inside = totals.filter(
					(total) =>
						!hasNumber(total) && one.period.start <= total.period.start && total.period.end <= one.period.end
				);
				expect(inside.length).toBeGreaterThan(0);
			}
		}
		// Trà Vinh reports three, six, nine and twelve months: what follows for a quarter stands over its months.
		const wider = lineOf(lines, 'qd124:84').wider.filter(({ period }) => period.start.startsWith('2019'));
		expect(wider.map(({ period }) => [period.start, period.end])).toContainEqual([
			'2019-01-01',
			'2019-03-31'
		]);
	});

	it('give no half of 2020 a share of the ten of the year', async () => {
		const { lines } = await ask(PORTAL, 'half');
		const halves = lineOf(lines, 'qd124:84').totals.slice(-2);
		expect(halves.map(show)).toEqual(['none', 'none']);
		expect(noteCodes(halves[0])).toContain('capped_by');
	});

	it('leave plans out beside results, and show them where they are asked for', async () => {
		for (const [kind, shown] of [
			[null, 'actual'],
			['actual', 'actual'],
			['plan', 'plan']
		] as const) {
			const { lines } = await ask({ ...LEAFLETS, kind }, 'year');
			expect(lines.map(({ series }) => series.kind)).toEqual(Array.from({ length: 6 }, () => shown));
		}
	});

	it('keep a year that is less than its months, marked as disputed', async () => {
		const { totals } = lineOf((await ask(LEAFLETS, 'year')).lines, 'qd124:40');
		expect(totals.map(show)).toEqual([
			...['51092', '50321', '49558', '35548', '46244', '46641', '44870', '45956'],
			'24274'
		]);
		expect(totals.filter(({ disputed }) => disputed).map(({ period }) => period.label)).toEqual(['2022']);
		expect(totals.at(-1)).toMatchObject({ status: 'pieced', coverage: 181 / 365 });
	});

	it('follow a cumulative series by quarters: an unsent report and an open bound leave gaps', async () => {
		const { totals } = lineOf((await ask(LEAFLETS, 'quarter')).lines, 'qd124:84');
		const quartersOf = (year: string) => totals.filter(({ period }) => period.start.startsWith(year));
		expect(quartersOf('2024').map(show)).toEqual(['3609', '5176', '5529', '4385']);
		expect(quartersOf('2024').map(({ status }) => status)).toEqual([
			'reported',
			...['derived', 'derived', 'derived']
		]);
		expect(quartersOf('2022').map(show)).toEqual(['3746', '6967', 'none', 'none']);
		expect(noteCodes(quartersOf('2022')[2])).toContain('capped_by');
		expect(quartersOf('2023')[0]?.asReported?.text).toBe('trên 3.600');
		expect(quartersOf('2023').slice(1).map(show)).toEqual(['none', '4837', '3514']);
	});

	it('end where a province ended and begin where its successor began', async () => {
		const { lines } = await ask(LEAFLETS, 'half');
		const known = (province: string) =>
			lineOf(lines, province)
				.totals.filter(({ quantity }) => quantity !== null)
				.map(({ period }) => period.label);
		expect(known('qd124:86').at(-1)).toBe('2025-H1');
		expect(known('qd19:86')).toEqual(['2025-H2', '2026-H1']);
	});

	it('look at a window without losing what follows from figures outside it', async () => {
		const window = span('2024-04-01', '2024-12-31');
		const { lines, extent } = await ask(LEAFLETS, 'quarter', { window });
		expect(extent).toEqual(span('2018-01-01', '2026-06-30'));
		const { totals } = lineOf(lines, 'qd124:84');
		expect(totals.map(({ period }) => period.label)).toEqual(['2024-Q2', '2024-Q3', '2024-Q4']);
		expect(totals.map(show)).toEqual(['5176', '5529', '4385']);
	});

	it('take a window as one period, by either clock and by any days', async () => {
		const one = async (window: DaySpan) =>
			lineOf((await ask(LEAFLETS, 'custom', { window })).lines, 'qd124:84').totals;
		expect((await one(span('2024-01-01', '2024-12-31'))).map(show)).toEqual(['18699']);
		expect((await one(span('2023-12-15', '2024-12-14'))).map(show)).toEqual(['18699']);
		expect((await one(span('2024-04-01', '2024-12-31'))).map(show)).toEqual(['15090']);
		// Quarter II, and whatever of the 3,609 of quarter I came after the middle of February.
		const [within] = await one(span('2024-02-15', '2024-06-30'));
		expect(within?.status).toBe('derived');
		expect(show(within as Total)).toBe('5176–8785');
	});

	it('have no line in a window without a reported day, and say where there are some', async () => {
		const { lines, extent } = await ask(LEAFLETS, 'year', { window: span('2001-01-01', '2001-12-31') });
		expect(lines).toEqual([]);
		expect(extent).not.toBeNull();
	});

	it('tell which periods a report counts by the other clock, and show the days it says', async () => {
		const quarters = async (clock: TrendChoice['clock'], province: string) =>
			lineOf((await ask(LEAFLETS, 'quarter', { clock })).lines, province);
		const byOffice = await quarters('calendar', 'qd124:20');
		const first = byOffice.totals.find(({ period }) => period.label === '2020-Q3');
		expect(first?.period.window).toMatchObject(span('2020-06-15', '2020-09-14'));
		expect(byOffice.otherClock.has(first as Total)).toBe(true);
		expect((await quarters('administrative', 'qd124:20')).otherClock.size).toBe(0);
		const named = await quarters('administrative', 'qd124:84');
		expect(named.totals.find(({ period }) => period.label === '2019-Q1')?.period.window).toEqual({
			...span('2018-12-15', '2019-03-14'),
			basis: 'inferred'
		});
		expect(named.otherClock.size).toBe(0);
	});

	it('cover five years of a plan by what is known of them', async () => {
		const { totals } = lineOf((await ask(LEAFLETS, 'multi_year')).lines, 'qd124:40');
		expect(totals.map(({ period, coverage }) => [period.label, coverage < 1])).toEqual([
			['2016-2020', true],
			['2021-2025', false],
			['2026-2030', true]
		]);
	});

	it('measure each month as a plain computation over the rows of the file does', async () => {
		const rows = readCsv('data/sample/activities.csv').filter(
			({ province, indicator: counted, kind }) =>
				province === 'Nghệ An' && counted === 'leaflet' && kind === 'actual'
		);
		const written = new Map<string, number>();
		for (const { period = '', value = '' } of rows) {
			const [, month, year] = /^tháng (\d+)\/(\d+)$/.exec(period) ?? [];
			if (month === undefined || !/^[\d.]+$/.test(value)) continue;
			// Of two reports of one month the later one stands in the file below the earlier.
			written.set(`${year ?? ''}-${month.padStart(2, '0')}`, Number(value.replaceAll('.', '')));
		}
		expect(written.size).toBeGreaterThan(80);
		const measured = async (along: TrendChoice['along']) =>
			lineOf((await ask(LEAFLETS, 'month', { along })).lines, 'qd124:40').points;
		const changes = await measured('same_period');
		const compared = changes.filter(({ total }) => {
			const [year = '', month = ''] = total.period.label.split('-');
			return written.has(total.period.label) && written.has(`${Number(year) - 1}-${month}`);
		});
		expect(compared.length).toBeGreaterThan(60);
		for (const { total, value, change, reasons } of compared) {
			const [year = '', month = ''] = total.period.label.split('-');
			const now = written.get(total.period.label) ?? Number.NaN;
			const before = written.get(`${Number(year) - 1}-${month}`) ?? Number.NaN;
			if (reasons.includes('disputed')) expect(change?.percentage.kind).toBe('withheld');
			else {
				expect([value?.low, value?.high]).toEqual([now - before, now - before]);
				expect(change?.percentage).toEqual({ kind: 'value', value: (now - before) / before });
			}
		}
		const index = await measured('index');
		const base = written.get('2018-01') ?? Number.NaN;
		for (const { total, value } of index)
			if (value !== null && written.has(total.period.label))
				expect(value.low).toBeCloseTo(((written.get(total.period.label) ?? Number.NaN) / base) * 100, 6);
	});

	it('have no line where a filter leaves no figure', async () => {
		const none = await ask({ ...PORTAL, indicators: [indicator('unheard_of')] }, 'year');
		expect(none).toMatchObject({ indicator: null, lines: [], count: 0, sources: [], extent: null });
	});
});
