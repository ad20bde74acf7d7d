import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay } from '../../src/lib/domain/brand';
import type { Measure } from '../../src/lib/domain/verdict';
import { askCompare } from '../../src/lib/query/ask-compare';
import { bundledReference } from '../../src/lib/reference/bundled';
import { readCsv } from '../data/read-csv';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, NO_FILTER, topics } from './small-data';

const reference = bundledReference();
const FILTER = {
	...NO_FILTER,
	data: 'sample' as const,
	indicators: [indicator('direct_session')],
	topics: topics('crime')
};

/** The sample as written, apart from the product: yearly rows of one indicator whose cells are bare numbers. */
const rows = readCsv('data/sample/activities.csv').filter((row) => row['indicator'] === 'direct_session');

function yearly(province: string, year: number, kind: 'actual' | 'plan'): number | null {
	const found = rows.filter(
		(row) =>
			row['province'] === province &&
			row['period'] === `năm ${String(year)}` &&
			(row['kind'] === 'plan') === (kind === 'plan')
	);
	const written = found.at(-1)?.['value']?.replace('tối thiểu ', '').replaceAll('.', '') ?? '';
	return /^\d+$/.test(written) ? Number(written) : null;
}

describe('measures of the sample against its own rows', ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, readShippedData('sample'), {
			topics: reference.topics.all,
			channels: reference.channels.all
		});
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	const ask = (measure: Measure) =>
		askCompare(
			engine,
			FILTER,
			{
				sides: [],
				measure,
				periods: [{ start: '2020-01-01' as IsoDay, end: '2020-12-31' as IsoDay }],
				excluded: [],
				units: 'reported',
				needsGrid: false,
				pivot: null
			},
			reference
		);
	const nameOf = (province: string) => reference.places.all.find(({ id }) => id === province)?.nameVi ?? '';

	it('are rates by the census, province by province', async () => {
		const census = new Map(
			readFileSync('data/reference/provinces.csv', 'utf8')
				.split('\n')
				.map((line) => line.split(','))
				.map((cells) => [cells[1] ?? '', Number(cells[7])])
		);
		const { measured } = await ask('per_100k');
		const checked = measured.flatMap(({ total, value }) => {
			const name = nameOf(total.series.province);
			const amount = total.status === 'reported' ? yearly(name, 2020, 'actual') : null;
			if (amount === null) return [];
			expect(value?.low).toBeCloseTo((amount / (census.get(name) ?? Number.NaN)) * 100_000, 8);
			return [name];
		});
		expect(checked.length).toBeGreaterThan(0);
	});

	it('are shares of plans, each and together', async () => {
		const { measured, together, verdict } = await ask('plan_share');
		const pairs = measured.flatMap(({ total, plan }) =>
			plan === null ? [] : [{ name: nameOf(total.series.province), total, plan }]
		);
		expect(pairs).toHaveLength(5);
		for (const { name, total, plan } of pairs) {
			expect(plan.plan.low).toBe(yearly(name, 2020, 'plan'));
			expect(plan.actual.low).toBe(yearly(name, 2020, 'actual'));
			expect(total.series.kind).toBe('actual');
		}
		expect(together?.plan.low).toBe(pairs.reduce((sum, { plan }) => sum + (plan.plan.low ?? 0), 0));
		expect(together?.actual.low).toBe(pairs.reduce((sum, { plan }) => sum + (plan.actual.low ?? 0), 0));
		expect(verdict?.level).toBe('comparable');
		expect(together?.complete).toBe(pairs.length);
	});

	it('are changes on the year before', async () => {
		const { measured } = await ask('change_same_period');
		const checked = measured.flatMap(({ total, change, value }) => {
			const name = nameOf(total.series.province);
			const [now, before] = [yearly(name, 2020, 'actual'), yearly(name, 2019, 'actual')];
			if (now === null || before === null || value === null) return [];
			expect(value.low).toBeCloseTo((now - before) / before, 10);
			expect(change?.difference?.low).toBe(now - before);
			return [name];
		});
		expect(checked.length).toBeGreaterThan(0);
	});
});
