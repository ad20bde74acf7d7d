import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../src/lib/work/take-turns';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { reconcileInTurns, type ReconciledRows } from '../../src/lib/reconcile/reconcile-in-turns';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from './make-figure';

const reference = bundledReference();
const whole = figure({ period: '2020', value: 34, report: 'r', line: 9007, topics: ['drugs'] });
const figures = [
	figure({ period: '2020-H1', value: 50 }),
	figure({ period: '2020', value: 7, province: LANG_SON }),
	figure({ period: '2020', value: 40 }),
	figure({ period: '2020', value: 10, topics: ['crime'], report: 'r', role: 'part', partOf: '9007' }),
	...Array.from({ length: 300 }, (_, i) =>
		figure({ period: '2021', value: 1, topics: [`t${i % 3}`], place: `${i}` })
	)
];

async function inTurns(turns: ReturnType<typeof takeTurns>): Promise<ReconciledRows[]> {
	const taken: ReconciledRows[] = [];
	await reconcileInTurns(figures, [whole, ...figures], reference, turns, (one) => taken.push(one));
	return taken;
}

describe('series worked out in turns', () => {
	it('are those that are worked out at once, in the same order, with the same findings', async () => {
		const atOnce = reconcile(figures, reference, [whole, ...figures]);
		const taken = await inTurns(takeTurns());
		expect(taken.map(({ own }) => own)).toEqual(atOnce.series);
		expect(taken.flatMap(({ findings }) => findings)).toEqual(atOnce.findings);
		expect(atOnce.findings.map(({ code }) => code)).toEqual(['disputed_figures']);
		expect(atOnce.series[2]?.revisions[0]?.current?.partOf).toEqual([whole.id]);
	});

	it('come with the rows they were made of, each row once', async () => {
		const taken = await inTurns(takeTurns());
		expect(taken[0]?.rows).toEqual([figures[0], figures[2]]);
		expect(taken.flatMap(({ rows }) => rows).length).toBe(figures.length);
		expect(new Set(taken.flatMap(({ rows }) => rows))).toEqual(new Set(figures));
	});

	it('let others have their turn on the way, after each series too', async () => {
		let rests = 0;
		const turns = { rest: () => void (rests += 1) };
		const taken = await inTurns(turns as ReturnType<typeof takeTurns>);
		expect(rests).toBe(Math.ceil(figures.length / 128) + taken.length);
	});

	it('stop once nobody waits for them', async () => {
		const waiting = new AbortController();
		waiting.abort();
		await expect(inTurns(takeTurns(waiting.signal))).rejects.toMatchObject({ kind: 'cancelled' });
	});
});
