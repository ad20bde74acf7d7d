import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { Total } from '../../src/lib/domain/total';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { askTrends } from '../../src/lib/query/ask-trends';
import { bundledReference } from '../../src/lib/reference/bundled';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from '../query/read-shipped-data';
import { indicator, NO_FILTER } from '../query/small-data';
import { currentRows, SLACK, solve, type Interval, type Solution } from './answers';
import { readSample, type Reported } from './rows';

const DAY = 86_400_000;
const GRAINS = ['reported', 'year', 'nine_months', 'half', 'quarter', 'month'] as const;
const KINDS = ['actual', 'plan'] as const;
/** Days on which a window of some grain may begin. */
const MONTHS = Array.from({ length: 12 * 20 }, (_, index) => Date.UTC(2010, index) / DAY);

/** A series of the CSV with what follows from its rows; `null` where they can't all be true. */
interface Known {
	readonly rows: readonly Reported[];
	readonly loose: Solution | null;
}

function solveAll(): ReadonlyMap<string, Known> {
	const groups = new Map<string, Reported[]>();
	for (const row of readSample()) groups.set(row.series, [...(groups.get(row.series) ?? []), row]);
	return new Map(
		[...groups].map(([key, all]) => {
			const rows = currentRows(all);
			return [key, { rows, loose: solve(rows, MONTHS, SLACK) }];
		})
	);
}

const known = solveAll();
const joined = readShippedData('sample');
const rowByLine = new Map(readSample().map((row) => [row.line, row]));
const lineOf = new Map(figuresOf(joined).map(({ id, provenance }) => [id, provenance.line]));

function seriesOf({ series }: Total): string {
	return [series.province, series.indicator, [...series.topics].sort().join(';'), series.kind].join('|');
}

function daysOf({ start, end }: Total['period']): readonly [number, number] {
	return [Date.parse(`${start}T00:00:00Z`) / DAY, Date.parse(`${end}T00:00:00Z`) / DAY + 1];
}

function intervalOf({ quantity }: Total): Interval {
	return { low: quantity?.low ?? NaN, high: quantity?.high ?? Infinity };
}

/** The least or the most that the rows of an explanation come to: what is taken away counts the other way. */
function sumOf(chain: Total['chain'], side: 'low' | 'high'): number {
	const other = side === 'low' ? 'high' : 'low';
	const sum = chain.reduce((all, { sign, figures }) => {
		const amounts = figures.map((id) => rowByLine.get(lineOf.get(id) ?? 0)?.amount);
		return (
			all + sign * amounts.reduce((part, amount) => part + (amount?.[sign > 0 ? side : other] ?? NaN), 0)
		);
	}, 0);
	return Math.max(0, sum);
}

/** What a period that was reported must show: its own amount; others only narrow what words or a bound leave open. */
function expectedOwn(
	{ amount, endsEarly }: Reported,
	loose: Solution | null,
	days: readonly [number, number]
) {
	const follows = loose?.(...days) ?? { low: 0, high: Infinity };
	if (amount === null) return follows.low > 0 && follows.high < Infinity ? follows : null;
	if (amount.low === amount.high || endsEarly) return { low: amount.low, high: amount.high };
	return { low: Math.max(amount.low, follows.low), high: Math.min(amount.high, follows.high) };
}

describe('every number of the illustrative series, worked out apart from the CSV', ENGINE_TIMEOUT, () => {
	const totals: Total[] = [];
	let engine: Engine;
	beforeAll(async () => {
		const { topics, channels, indicators } = bundledReference();
		engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: topics.all, channels: channels.all });
		const codes = [...new Set([...known.keys()].map((key) => key.split('|')[1] ?? ''))];
		expect(indicators.all.map(({ code }) => String(code))).toEqual(expect.arrayContaining(codes));
		for (const code of codes)
			for (const kind of KINDS)
				for (const grain of GRAINS) {
					const filter = { ...NO_FILTER, data: 'sample' as const, indicators: [indicator(code)], kind };
					const choice = { grain, clock: 'calendar', window: null, along: 'total' } as const;
					const { lines } = await askTrends(engine, filter, choice, bundledReference());
					totals.push(...lines.flatMap((line) => [...line.totals, ...line.wider]));
				}
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	function* each(status: Total['status']) {
		for (const total of totals) {
			const series = known.get(seriesOf(total));
			if (series === undefined) throw new Error(`no rows for ${seriesOf(total)}`);
			if (total.status !== status) continue;
			const days = daysOf(total.period);
			const own = series.rows.find(({ from, to }) => from === days[0] && to === days[1]);
			yield { total, ...series, days, own, what: `${seriesOf(total)}, ${total.period.label}` };
		}
	}

	it('all 72 series are there; just the two that the README names contradict themselves', () => {
		expect(new Set(totals.map(seriesOf))).toEqual(new Set(known.keys()));
		expect(known.size).toBe(72);
		expect([...known].filter(([, { loose }]) => loose === null).map(([key]) => key)).toEqual([
			'qd124:83|direct_session_attendance|crime;drugs;trafficking|actual',
			'qd124:40|leaflet|drugs|actual'
		]);
	});

	it('a reported period shows its own amount', () => {
		let checked = 0;
		for (const { total, own, loose, days, what } of each('reported')) {
			const isOpen = own?.amount?.low !== own?.amount?.high;
			// What a contradicted series leaves of an open amount depends on which figures are set aside.
			if (loose === null && isOpen) continue;
			const expected = own && expectedOwn(own, loose, days);
			if (expected) expect(intervalOf(total), what).toEqual(expected);
			else expect([total.quantity?.low ?? null, total.quantity?.high ?? null], what).toEqual([null, null]);
			checked += 1;
		}
		expect(checked).toBeGreaterThan(6000);
	});

	it('a derived amount is the tightest that follows', () => {
		let checked = 0;
		for (const { total, loose, days, rows, what } of each('derived')) {
			if (loose === null) continue;
			const [shown, outer] = [intervalOf(total), loose(...days)];
			const isLoose = rows.some(({ amount }) => amount?.loose);
			// Loose amounts are shown as worded, but worked out with slack: the two must have something in common.
			if (isLoose)
				expect(
					shown.low <= outer.high && outer.low <= shown.high,
					`${what}: ${shown.low}–${shown.high}`
				).toBe(true);
			else expect(shown, what).toEqual(outer);
			checked += 1;
		}
		expect(checked).toBeGreaterThan(1000);
	});

	it('what is derived or summed up is what its explanation comes to', () => {
		let checked = 0;
		for (const status of ['derived', 'pieced'] as const)
			for (const { total, what } of each(status)) {
				// Loose amounts may leave a lower bound above the upper one; the surer of the two is shown.
				const bounds = [sumOf(total.chain, 'low'), sumOf(total.upperChain ?? total.chain, 'high')];
				expect(bounds, what).toContain(intervalOf(total).low);
				checked += 1;
			}
		expect(checked).toBeGreaterThan(1000);
	});

	it('a sum of pieces stands for days that nothing gives as a whole', () => {
		let checked = 0;
		for (const { total, loose, days, what } of each('pieced')) {
			expect(total.coverage, what).toBeLessThan(1);
			const whole = loose?.(...days);
			if (whole) expect(whole.low === 0 || whole.high === Infinity, what).toBe(true);
			checked += 1;
		}
		expect(checked).toBeGreaterThan(50);
	});

	it('no number stands where none follows, and only there', () => {
		let checked = 0;
		for (const { total, own, loose, rows, days, what } of each('none')) {
			expect(total.quantity, what).toBeNull();
			expect(own?.amount ?? null, what).toBeNull();
			if (loose === null) continue;
			const { low, high } = loose(...days);
			const isLoose = rows.some(({ amount }) => amount?.loose);
			expect((low === 0 && high > 0) || isLoose, `${what}: ${low}–${high}`).toBe(true);
			checked += 1;
		}
		expect(checked).toBeGreaterThan(8000);
	});
});
