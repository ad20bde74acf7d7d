import type { FilterChange } from './filter-changes';
import { guardPage } from './guard-page';
import type { Choice, FilterColumn } from './peers/pages/peer';
import { firstLine, notMeasured, stoppedAfter, type Measured } from './results';
import { serveFolder } from './serve-folder';
import { watchGaps } from './watch-gaps';
import { watchMemory } from './watch-memory';

/** The peers of the page, by the name that the command line takes. */
export const PAGE_PEERS = [
	'papaparse',
	'duckdb-auto',
	'duckdb-typed',
	'duckdb-text',
	'rows',
	'arquero',
	'crossfilter2',
	'mosaic',
	'perspective'
];
/** Peers need what the application forbids itself: their pages are only opened here. */
const POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:";

interface PageBench {
	start(name: string): Promise<number>;
	load(): Promise<number>;
	change(
		choice: Choice,
		changed: FilterColumn
	): Promise<{ answered: number; drawn: number; check: string } | null>;
}
/** Stands in the page, where the functions below run. */
declare const bench: PageBench;

/** Lets a peer read the files and answer the changes in a browser of its own; what fails is said, not thrown. */
export function measurePeer(
	folder: string,
	contender: string,
	size: string,
	files: readonly string[],
	changes: readonly FilterChange[],
	withinMs: number
): Promise<Measured> {
	return serveFolder(folder, POLICY, async (browser, address) => {
		const memory = await watchMemory(browser);
		let measured = notMeasured(contender, size);
		try {
			const page = await browser.newPage();
			page.setDefaultTimeout(withinMs);
			const guard = guardPage(page, withinMs);
			await page.goto(address);
			const start = await guard(page.evaluate((name) => bench.start(name), contender));
			measured = { ...measured, steps: { start } };
			await page.locator('input').setInputFiles([...files]);
			const longestGap = await watchGaps(page);
			const firstChart = await guard(page.evaluate(() => bench.load()));
			measured = {
				...measured,
				firstChart,
				importPeak: await memory.peak(),
				longestGap: { load: await longestGap(), changes: null }
			};
			const until = performance.now() + withinMs;
			for (const { choice, column } of changes) {
				if (performance.now() > until) throw stoppedAfter(measured.changes.length, withinMs);
				const asked = page.evaluate(([one, other]) => bench.change(one, other), [choice, column] as const);
				const answer = await guard(asked);
				if (answer === null) break;
				measured = {
					...measured,
					changes: [...measured.changes, answer.drawn],
					answered: [...measured.answered, answer.answered],
					checks: [...measured.checks, answer.check]
				};
			}
			if (measured.changes.length > 0)
				measured = { ...measured, longestGap: { ...measured.longestGap, changes: await longestGap() } };
		} catch (error) {
			measured = { ...measured, failure: firstLine(error) };
		}
		measured = { ...measured, peakMemory: await memory.peak() };
		memory.stop();
		return measured;
	});
}
