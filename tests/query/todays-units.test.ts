import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import { askCompare, type CompareQuestion } from '../../src/lib/query/ask-compare';
import { bundledReference } from '../../src/lib/reference/bundled';
import { wordLacking } from '../../src/lib/ui/word-lacking';
import { readCsv } from '../data/read-csv';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from './read-shipped-data';
import { indicator, NO_FILTER, topics, TRA_VINH } from './small-data';

const reference = bundledReference();
const VINH_LONG = 'qd19:86' as PlaceId;
const OLD = ['Trà Vinh', 'Bến Tre', 'Vĩnh Long'];
const FILTER = {
	...NO_FILTER,
	data: 'sample' as const,
	indicators: [indicator('direct_session')],
	topics: topics('crime')
};
const year = (number: number) => ({
	start: `${String(number)}-01-01` as IsoDay,
	end: `${String(number)}-12-31` as IsoDay
});
const QUESTION: CompareQuestion = {
	sides: [],
	measure: 'total',
	periods: [year(2020)],
	units: 'today',
	excluded: [],
	needsGrid: false,
	pivot: null
};

describe("figures by today's units", ENGINE_TIMEOUT, () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, readShippedData('sample'), {
			topics: reference.topics.all,
			channels: reference.channels.all
		});
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	it('are the sum of those a unit was formed of, as written in the data', async () => {
		const { compared } = await askCompare(engine, FILTER, QUESTION, reference);
		const own = compared.filter(({ series }) => series.province === VINH_LONG);
		const written = readCsv('data/sample/activities.csv').filter(
			(row) =>
				row['indicator'] === 'direct_session' &&
				row['period'] === 'năm 2020' &&
				row['kind'] === 'actual' &&
				OLD.includes(row['province'] ?? '')
		);
		expect(written).toHaveLength(3);
		expect(own.map(({ quantity }) => quantity?.low)).toEqual([
			written.reduce((sum, row) => sum + Number(row['value']), 0)
		]);
		expect(compared.some(({ series }) => series.province === TRA_VINH)).toBe(false);
	});

	it('are asked for by any of the provinces that went before', async () => {
		const { compared, lacking } = await askCompare(
			engine,
			{ ...FILTER, provinces: [TRA_VINH] },
			QUESTION,
			reference
		);
		expect(compared.map(({ series }) => series.province)).toEqual([VINH_LONG]);
		expect(compared[0]?.quantity?.low).toBeGreaterThan(1000);
		expect(lacking).toEqual([]);
	});

	it('name who is missing where not all of them reported', async () => {
		const { lacking } = await askCompare(
			engine,
			{ ...NO_FILTER, data: 'sample', indicators: [indicator('portal_item_posted')] },
			{ ...QUESTION, periods: [], needsGrid: true },
			reference
		);
		const sentences = wordLacking(lacking, reference, 'vi');
		for (const { unit, reporting, missing, reason } of lacking) {
			expect(unit).toBe(VINH_LONG);
			if (reason === 'incomplete') expect(reporting.length + missing.length).toBe(3);
		}
		for (const sentence of sentences) expect(sentence).toMatch(/^Vĩnh Long: /);
	});
});

it('a unit that lacks two of three says so, with their names and periods', () => {
	const periods = [2019, 2020].map((number) => ({
		...year(number),
		type: 'year' as const,
		label: '',
		window: { ...year(number), basis: 'calendar' as const }
	}));
	const lacking = periods.map((period) => ({
		unit: VINH_LONG,
		period,
		reason: 'incomplete' as const,
		reporting: ['qd124:86' as PlaceId],
		missing: ['qd124:83', TRA_VINH] as PlaceId[]
	}));
	expect(wordLacking(lacking, reference, 'vi')).toEqual([
		'Vĩnh Long: 1/3 tỉnh cũ có số liệu, thiếu Bến Tre, Trà Vinh (năm 2019, năm 2020).'
	]);
});
