import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/lib/db/build-engine';
import { startEngine } from '../../src/lib/db/engine';
import { launchWorker } from '../../src/lib/db/launch-worker';
import { loadJoined } from '../../src/lib/db/load-joined';
import { facetCounts } from '../../src/lib/query/facet-counts';
import { findFigures } from '../../src/lib/query/find-figures';
import { formStatement } from '../../src/lib/sql/statement';
import { joinedOf, NESTING, NO_FILTER, smallFiles, topics } from '../query/small-data';

const one = formStatement<{ answer: number }>(() => 'SELECT 1 AS answer');
const endless = formStatement<{ found: number }>(
	(bind) =>
		`SELECT count(*) AS found FROM range(60000000) a(x), range(40) b(y) WHERE (x * y) % 7 = ${bind(3)}`
);

describe('the engine in the browser', () => {
	it('starts, loads, answers, cancels and answers again', async () => {
		const engine = await startEngine();
		const files = smallFiles();
		await loadJoined(engine, joinedOf(files), NESTING);
		expect(await findFigures(engine, NO_FILTER)).toEqual(files.flat());
		const trafficking = { ...NO_FILTER, topics: topics('trafficking') };
		expect((await findFigures(engine, trafficking)).map(({ quantity }) => quantity.low)).toEqual([34, 7]);
		expect((await facetCounts(engine, NO_FILTER)).topic.get('drugs')).toBe(2);
		const controller = new AbortController();
		const asked = engine.run(endless, controller.signal);
		setTimeout(() => controller.abort(), 200);
		await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
		expect(await engine.run(one)).toEqual([{ answer: 1 }]);
		engine.close();
	});

	it('rejects everything pending when the worker fails by itself', async () => {
		const launched = launchWorker();
		const engine = await buildEngine(launched);
		const running = engine.run(endless);
		const waiting = engine.run(one);
		const outcomes = Promise.allSettled([running, waiting]);
		launched.worker.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
		const lost = {
			status: 'rejected',
			reason: expect.objectContaining({ kind: 'engine_lost', detail: 'out of memory' })
		};
		expect(await outcomes).toEqual([lost, lost]);
	});

	it('notices a failure inside the worker that answers no request', async () => {
		const launched = launchWorker();
		const engine = await buildEngine(launched);
		launched.worker.postMessage(null);
		await expect.poll(() => engine.gone.aborted).toBe(true);
		await expect(engine.run(one)).rejects.toMatchObject({ kind: 'engine_lost' });
	});

	it('says that it did not start, and starts when asked again', async () => {
		const { worker } = launchWorker();
		const moduleUrl = new URL('nowhere.wasm', location.href).href;
		await expect(buildEngine({ worker, moduleUrl })).rejects.toMatchObject({ kind: 'engine_start' });
		const engine = await startEngine();
		expect(await engine.run(one)).toEqual([{ answer: 1 }]);
		engine.close();
	});

	it('is not started for nobody', async () => {
		const controller = new AbortController();
		const start = startEngine({ signal: controller.signal });
		controller.abort();
		await expect(start).rejects.toMatchObject({ kind: 'cancelled' });
		await expect(startEngine({ signal: controller.signal })).rejects.toMatchObject({ kind: 'cancelled' });
	});
});
