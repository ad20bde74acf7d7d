import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import { askCompare, type CompareQuestion } from '../../src/lib/query/ask-compare';
import { askEvents } from '../../src/lib/query/ask-events';
import { askOverview } from '../../src/lib/query/ask-overview';
import { askReconciled } from '../../src/lib/query/ask-reconciled';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { askTrends } from '../../src/lib/query/ask-trends';
import { choosePublished } from '../../src/lib/query/choose-published';
import { facetCounts } from '../../src/lib/query/facet-counts';
import { findFigures } from '../../src/lib/query/find-figures';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, LANG_SON, NO_FILTER, topics, TRA_VINH } from './small-data';

const REPORTED = { grain: 'reported', clock: 'calendar', window: null, along: 'total' } as const;
const UNASKED: CompareQuestion = {
	sides: [],
	measure: 'total',
	periods: [],
	units: 'reported',
	excluded: [],
	needsGrid: false,
	pivot: null
};
const NATION = 'vn' as PlaceId;
const HAU_GIANG = 'qd124:93' as PlaceId;

describe('figures of public pages', ENGINE_TIMEOUT, () => {
	const reference = bundledReference();
	const joined = readShippedData('reports', 'sample', 'public');
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: reference.topics.all, channels: reference.channels.all });
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const REAL: FigureFilter = { ...NO_FILTER, data: 'real' };
	const PUBLIC: FigureFilter = { ...REAL, published: true };
	const SESSIONS: FigureFilter = { ...PUBLIC, indicators: [indicator('direct_session')] };
	const overview = (filter: FigureFilter) =>
		askOverview(
			engine,
			filter,
			{ ...joined, findings: joined.findings, today: '2026-11-29' as IsoDay },
			reference
		);

	it('are looked at only where they are switched on, beside whatever data are chosen', async () => {
		const count = async (filter: FigureFilter) => (await findFigures(engine, filter)).length;
		expect(await count(REAL)).toBe(64);
		expect(await count(PUBLIC)).toBe(64 + 231);
		expect(await count({ ...PUBLIC, data: 'sample' })).toBe(2916 + 231);
		expect(await count({ ...PUBLIC, data: 'all' })).toBe(64 + 2916 + 231);
		expect(await count(NO_FILTER)).toBe(64 + 2916);
		expect((await facetCounts(engine, PUBLIC)).province.get(NATION)).toBe(34);
	});

	it('list events and campaigns apart, and count none of them', async () => {
		const { counts, events } = await overview(PUBLIC);
		expect([counts.figures, counts.published]).toEqual([295, 231]);
		const totals = reportedTotals((await askReconciled(engine, PUBLIC, reference)).reconciled);
		expect(counts.totals).toBe(totals.length);
		expect(events).toHaveLength(92 + 51);
		const listed = new Set(events.map(({ figure }) => figure.id));
		expect(totals.flatMap((total) => total.figures).filter((id) => listed.has(id))).toEqual([]);
		expect((await overview(REAL)).events).toEqual([]);
		expect(await askEvents(engine, PUBLIC, reference)).toEqual(events);
		expect(await askEvents(engine, REAL, reference)).toEqual([]);
	});

	it('list events by place and day, the latest first, each with its own words as evidence', async () => {
		const { events } = await overview({ ...PUBLIC, provinces: [LANG_SON] });
		expect(events).toHaveLength(19);
		expect(events.slice(0, 3).map(({ figure }) => [figure.period.start, figure.quantity.text])).toEqual([
			['2025-11-30', '1'],
			['2025-11-30', '1'],
			['2024-07-30', 'gần 300 đại biểu']
		]);
		const first = events[2];
		expect(first?.total).toMatchObject({ status: 'reported', coverage: 0, figures: [first?.figure.id] });
		expect(first?.figure.provenance.source).toMatch(/^https:\/\/vietnamnet\.vn\/tuyen-truyen-la-giai-phap/);
	});

	it('are filtered like all else', async () => {
		const { events } = await overview({ ...PUBLIC, topics: topics('trafficking') });
		expect(events.length).toBeGreaterThan(10);
		expect(events.filter(({ figure }) => !figure.topics.join(' ').includes('trafficking'))).toEqual([]);
	});

	it('never set the whole country beside a province', async () => {
		const { groups, nation } = await overview(PUBLIC);
		const places = (tables: typeof groups) =>
			new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.province))));
		expect(places(groups)).not.toContain(NATION);
		expect([...places(nation)]).toEqual([NATION]);
		for (const grain of ['reported', 'year'] as const) {
			const { lines } = await askTrends(engine, SESSIONS, { ...REPORTED, grain }, reference);
			expect(lines.map(({ series }) => series.province)).not.toContain(NATION);
			expect(lines.length).toBeGreaterThan(5);
		}
		const { candidates } = await askCompare(engine, SESSIONS, UNASKED, reference);
		expect(candidates.map(({ series }) => series.province)).not.toContain(NATION);
	});

	it('show the whole country where it is all that is chosen', async () => {
		const only = { ...SESSIONS, provinces: [NATION] };
		const { lines } = await askTrends(engine, only, REPORTED, reference);
		expect(lines.flatMap(({ totals }) => totals.map(({ quantity }) => quantity?.low)).sort()).toEqual([
			16626, 17123, 20000, 45592
		]);
		const both = { ...SESSIONS, provinces: [NATION, LANG_SON] };
		const { reconciled, nation } = await askReconciled(engine, both, reference);
		expect(reconciled.series.map(({ series }) => series.province)).not.toContain(NATION);
		expect(nation.series.length).toBe(4);
	});

	it('keep single events off the time axis', async () => {
		const attended = { ...PUBLIC, indicators: [indicator('direct_session_attendance')] };
		const { lines } = await askTrends(engine, attended, REPORTED, reference);
		const days = lines
			.filter(({ series }) => series.origin === 'published')
			.flatMap(({ totals }) => totals.map(({ period }) => period));
		expect(days.length).toBeGreaterThan(5);
		expect(days.filter(({ start, end }) => start === end)).toEqual([]);
	});

	it('add up only what one page tells of one series', async () => {
		const classes = { ...PUBLIC, provinces: [HAU_GIANG], indicators: [indicator('training_class')] };
		const { lines } = await askTrends(engine, classes, REPORTED, reference);
		expect(lines.flatMap(({ totals }) => totals.map(({ quantity }) => quantity?.low))).toEqual([19]);
	});

	it('are never one series with what a province reported, and never ranked with it', async () => {
		const { reconciled } = await askReconciled(engine, PUBLIC, reference);
		const origins = new Set(reconciled.series.map(({ series }) => series.origin));
		expect([...origins].sort()).toEqual(['produced', 'published', 'reposted']);
		const items: FigureFilter = { ...PUBLIC, indicators: [indicator('leaflet')], data: 'all' };
		const { candidates } = await askCompare(engine, items, UNASKED, reference);
		const published = candidates.find(({ series }) => series.origin === 'published');
		const reported = candidates.find(
			({ series, period }) => series.origin === 'produced' && period.type === 'year'
		);
		const sides = [published, reported].flatMap((total) =>
			total === undefined ? [] : [{ province: total.series.province, span: total.period }]
		);
		const { verdict } = await askCompare(engine, items, { ...UNASKED, sides }, reference);
		expect(verdict?.level).toBe('not_comparable');
		expect(verdict?.reasons.map(({ code }) => code)).toContain('published_with_report');
	});

	it('name the pages behind a picture as its sources', async () => {
		const { sources } = await askTrends(engine, { ...SESSIONS, provinces: [TRA_VINH] }, REPORTED, reference);
		expect(sources).toEqual([
			expect.stringMatching(/^https:\/\/chauthanh\.travinh\.gov\.vn\//),
			expect.stringMatching(/^http:\/\/pctnxh\.molisa\.gov\.vn\//)
		]);
	});

	it('state limitations and directions that belong to no report, by place', () => {
		const groups = choosePublished(joined.statements, PUBLIC, reference);
		expect(groups.flatMap(({ statements }) => statements)).toHaveLength(77);
		expect(groups[0]?.province).toBe(NATION);
		expect(choosePublished(joined.statements, REAL, reference)).toEqual([]);
		const [own] = choosePublished(joined.statements, { ...PUBLIC, provinces: [TRA_VINH] }, reference);
		expect(own?.statements).toHaveLength(8);
	});
});
