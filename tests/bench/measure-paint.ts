import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { quantile } from './results';
import { BUILD, useBuiltApp } from './use-built-app';

/** How much slower the processor is made, and how often the screen is opened cold. */
const SLOWER = 4;
const TIMES = 3;
/** Nothing more is served for so long: the page has all it wants. */
const QUIET_MS = 3000;
const WITHIN_MS = 120_000;
const KILOBYTE = 1024;

/** The first screen, opened cold on a slow processor from a server on the same machine. Times in ms, sizes in kB. */
export interface Paint {
	readonly firstPaint: number;
	readonly largestPaint: number;
	/** What was painted largest: the kind of element and its first words. */
	readonly largest: string;
	readonly layoutShift: number;
	/** From the address to a page that answers clicks. */
	readonly ready: number;
	readonly longestTask: number;
	/** Scripts that had arrived at the largest paint, compressed. */
	readonly scriptBeforePaint: number;
	/** All that had arrived when the page answered clicks, compressed, and all that arrived at last. */
	readonly beforeReady: number;
	readonly total: number;
	readonly totalPlain: number;
}

/** Stands in the page, where the functions below run. */
declare const paintWatch: () => Pick<
	Paint,
	'firstPaint' | 'largestPaint' | 'largest' | 'layoutShift' | 'longestTask'
> & { readonly origin: number };

interface Served {
	readonly path: string;
	/** In ms of the machine's clock. */
	readonly at: number;
}

function sizesOf(path: string): { plain: number; packed: number } {
	const file = join(BUILD, path.endsWith('/') ? `${path}index.html` : path);
	if (!existsSync(file)) return { plain: 0, packed: 0 };
	const bytes = readFileSync(file);
	return { plain: bytes.length / KILOBYTE, packed: gzipSync(bytes).length / KILOBYTE };
}

async function openCold(browser: Browser, address: string, served: Served[]): Promise<Paint> {
	served.length = 0;
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	page.setDefaultTimeout(WITHIN_MS);
	await page.addInitScript({ path: fileURLToPath(new URL('./paint-watch.js', import.meta.url)) });
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	await page.goto(`${address}?lang=vi`);
	await page.locator('html[data-ready]').waitFor({ state: 'attached' });
	const ready = await page.evaluate(() => performance.now());
	await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
	while (performance.timeOrigin + performance.now() - (served.at(-1)?.at ?? 0) < QUIET_MS)
		await page.waitForTimeout(QUIET_MS / 10);
	const seen = await page.evaluate(() => paintWatch());
	await context.close();
	const { origin, ...paint } = seen;
	const packed = (by: (one: Served) => boolean) =>
		served.filter(by).reduce((sum, { path }) => sum + sizesOf(path).packed, 0);
	return {
		...paint,
		ready,
		scriptBeforePaint: packed(({ path, at }) => path.endsWith('.js') && at <= origin + paint.largestPaint),
		beforeReady: packed(({ at }) => at <= origin + ready),
		total: packed(() => true),
		totalPlain: served.reduce((sum, { path }) => sum + sizesOf(path).plain, 0)
	};
}

/** Opens the first screen cold a few times; gives the middle one of each number. */
export async function measurePaint(): Promise<Paint> {
	const served: Served[] = [];
	const paints = await useBuiltApp(
		async (browser, address) => {
			const all: Paint[] = [];
			while (all.length < TIMES) all.push(await openCold(browser, address, served));
			return all;
		},
		(path) => served.push({ path, at: performance.timeOrigin + performance.now() })
	);
	const middle = (of: (paint: Paint) => number): number => quantile(paints.map(of), 0.5) ?? 0;
	return {
		firstPaint: middle((paint) => paint.firstPaint),
		largestPaint: middle((paint) => paint.largestPaint),
		largest: [...new Set(paints.map(({ largest }) => largest))].join(', '),
		layoutShift: middle((paint) => paint.layoutShift),
		ready: middle((paint) => paint.ready),
		longestTask: middle((paint) => paint.longestTask),
		scriptBeforePaint: middle((paint) => paint.scriptBeforePaint),
		beforeReady: middle((paint) => paint.beforeReady),
		total: middle((paint) => paint.total),
		totalPlain: middle((paint) => paint.totalPlain)
	};
}
