import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { loadChartEngine } from '../../src/lib/chart/engine';
import EChart from '../../src/lib/ui/EChart.svelte';
import { periodBars } from '../../src/lib/chart/period-bars';
import type { RenderItem } from '../../src/lib/chart/option';
import { drawQuickPlot, type QuickPlot } from '../../src/lib/chart/quick-plot';
import { summarisePeriodBars } from '../../src/lib/chart/summarise-period-bars';
import { TIP_CLASS } from '../../src/lib/chart/frame-option';
import { darkTheme, lightTheme, type ChartTheme } from '../../src/lib/chart/theme';
import { amount, makeTotal, traVinh, yearOf } from './make-total';

const spec = { name: 'Trà Vinh', place: traVinh, unitText: 'tin, bài' };
const hostile = '<img src=x onerror="document.title=1">';
const totals = [
	makeTotal(yearOf(2019), amount(120, 120)),
	makeTotal({ ...yearOf(2020), type: 'custom', label: hostile }, amount(60, 60))
];
const title = 'Tờ rơi';
const label = summarisePeriodBars(spec, totals, 'vi');

interface Choice {
	readonly theme?: ChartTheme['name'];
	readonly cuts?: () => readonly number[];
}

function show(onselect?: (id: string) => void, { theme = 'light', cuts }: Choice = {}) {
	const option = (_: number, look: ChartTheme) => periodBars(spec, [...totals].reverse(), look, 'vi');
	return render(EChart, { option, height: 300, title, label, theme, onselect, cuts });
}

/** A picture of one bar that the engine draws. */
async function showByEngine(): Promise<void> {
	const plot: QuickPlot = { mark: 'bar', label: '', number: '', points: [{ label: 'Trà Vinh', value: 3 }] };
	const option = (width: number, look: ChartTheme) => drawQuickPlot(plot, width, look, 'vi');
	await render(EChart, { option, height: 300, title, label, theme: 'light' });
	await expect.poll(words).toContain('Trà Vinh');
}

const words = () => [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent);
const chart = () => page.getByRole('application');
const tip = () => document.querySelector<HTMLElement>(`.${TIP_CLASS}`);
const isShown = () =>
	tip()?.textContent !== '' &&
	(tip()?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false);
const paints = (colour: string) =>
	[...document.querySelectorAll('svg text')].some((element) => element.getAttribute('fill') === colour);

// Loading it for the first time may take longer than a test waits for a picture.
beforeAll(() => loadChartEngine());
afterEach(() => dispatchEvent(new Event('afterprint')));

test('paints the amounts and says in words what it shows', async () => {
	await show();
	await expect.poll(words).toContain('120');
	await expect.element(chart()).toHaveAccessibleName(title);
	await expect.element(chart()).toHaveAccessibleDescription(expect.stringContaining(label));
});

test('gives the row that Enter chose, reached by arrow keys', async () => {
	const onselect = vi.fn();
	await show(onselect);
	await expect.poll(words).toContain('120');
	(chart().element() as HTMLElement).focus();
	await userEvent.keyboard('{End}{Enter}{ArrowLeft}{Enter}{Home}{ArrowLeft}{Enter}');
	expect(onselect.mock.calls).toEqual([
		['2020-01-01/2020-12-31', false],
		['2019-01-01/2019-12-31', false],
		['2019-01-01/2019-12-31', false]
	]);
});

test('gives the row that was clicked', async () => {
	const onselect = vi.fn();
	await show(onselect);
	await expect.poll(words).toContain('120');
	await chart().click({ position: { x: 120, y: 250 } });
	expect(onselect).toHaveBeenCalledExactlyOnceWith('2019-01-01/2019-12-31', false);
});

test('shows a hostile name in its tooltip as text', async () => {
	await show();
	await expect.poll(words).toContain('120');
	(chart().element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await expect.poll(() => tip()?.textContent).toContain(hostile);
	expect(document.querySelector('img')).toBeNull();
});

test('tells what the arrow keys reached above it, in the font of the page, and says it aloud', async () => {
	await show();
	await expect.poll(words).toContain('120');
	(chart().element() as HTMLElement).focus();
	await userEvent.keyboard('{Home}');
	await expect.poll(() => tip()?.textContent).toContain('Năm 2019');
	const { left, top, width, height } = chart().element().getBoundingClientRect();
	const box = tip()?.getBoundingClientRect();
	// The bar of 2019 fills the left half of the picture, from its amount down to the foot.
	expect(box?.left).toBeLessThan(left + width * 0.5);
	expect((box?.bottom ?? 0) - top).toBeLessThan(height / 2);
	expect(getComputedStyle(tip() ?? document.body).fontFamily).toContain('Be Vietnam Pro');
	await expect.element(page.getByText('Năm 2019, 120 tin, bài')).toBeInTheDocument();
});

test('takes back what a pointer was told at Escape, with the focus elsewhere', async () => {
	await show();
	await expect.poll(words).toContain('120');
	await chart().hover({ position: { x: 120, y: 250 } });
	await expect.poll(() => tip()?.hidden).toBe(false);
	expect(document.activeElement).toBe(document.body);
	await userEvent.keyboard('{Escape}');
	expect(tip()?.hidden).toBe(true);
});

test('lets a pointer go from a mark into its words, rest there and leave; a click there means nothing under it', async () => {
	const onselect = vi.fn();
	await show(onselect);
	await expect.poll(words).toContain('120');
	await chart().hover({ position: { x: 120, y: 250 } });
	await expect.poll(() => tip()?.hidden).toBe(false);
	const told = tip()?.textContent;
	const own = page.elementLocator(tip() ?? document.body);
	await own.hover();
	await own.click();
	expect(tip()?.hidden).toBe(false);
	expect(tip()?.textContent).toBe(told);
	expect(onselect).not.toHaveBeenCalled();
	await userEvent.unhover(own);
	await expect.poll(() => tip()?.hidden).toBe(true);
});

test('lets a pointer into the words of a picture of the engine, until Escape', async () => {
	await showByEngine();
	const { width } = chart().element().getBoundingClientRect();
	await chart().hover({ position: { x: width / 2, y: 140 } });
	await expect.poll(isShown).toBe(true);
	await page.elementLocator(tip() ?? document.body).hover();
	// The engine waits a tenth of a second before it takes words back.
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(isShown()).toBe(true);
	await userEvent.keyboard('{Escape}');
	await expect.poll(isShown).toBe(false);
});

test.for([
	['of our pen', show, 250],
	['of the engine', showByEngine, 140]
] as const)(
	'does not tell again of a mark %s whose words were taken back before the pointer has left it',
	async ([, paint, y]) => {
		await paint();
		await expect.poll(words).not.toEqual([]);
		const x = chart().element().getBoundingClientRect().width * 0.4;
		await chart().hover({ position: { x, y } });
		await expect.poll(isShown).toBe(true);
		await userEvent.keyboard('{Escape}');
		expect(isShown()).toBe(false);
		for (const way of [2, 4, 6]) {
			await chart().hover({ position: { x: x - way, y: y - way } });
			expect(isShown()).toBe(false);
		}
		await chart().hover({ position: { x: 2, y: 2 } });
		expect(isShown()).toBe(false);
		await chart().hover({ position: { x, y } });
		await expect.poll(isShown).toBe(true);
	}
);

test('shows no box that tells of nothing beside a picture of the engine', async () => {
	await show();
	await showByEngine();
	const boxes = [...document.querySelectorAll<HTMLElement>(`.${TIP_CLASS}`)];
	expect(boxes.length).toBeGreaterThan(1);
	// Padding alone makes a box of what is empty.
	for (const box of boxes) expect(box.offsetWidth * box.offsetHeight).toBe(0);
});

test('draws each change once, be it of the size, the figures or the medium', async () => {
	let rows = 0;
	const counted = (given: typeof totals) => (_: number, look: ChartTheme) => {
		const drawn = periodBars(spec, given, look, 'vi');
		const series = [drawn.series ?? []].flat().map((one) => ({
			...one,
			renderItem: (...asked: Parameters<RenderItem>) => {
				rows += 1;
				return one.renderItem?.(...asked);
			}
		}));
		return { ...drawn, series };
	};
	const props = { option: counted(totals), height: 300, title, label, theme: 'light' as const };
	const shown = await render(EChart, props);
	await expect.poll(words).toContain('120');
	const first = rows;
	expect(first).toBeGreaterThan(0);
	const height = () => document.querySelector('svg')?.getBoundingClientRect().height;

	await shown.rerender({ ...props, height: 420 });
	await expect.poll(height).toBe(420);
	expect(rows).toBe(2 * first);

	await shown.rerender({ ...props, height: 420, option: counted([...totals].reverse()) });
	await expect.poll(() => rows).toBe(3 * first);

	dispatchEvent(new Event('beforeprint'));
	expect(rows).toBe(4 * first);
	dispatchEvent(new Event('afterprint'));
	expect(rows).toBe(5 * first);
	expect(words()).toContain('120');
	expect(height()).toBe(420);
});

test('prints in the light theme, whatever is on the screen', async () => {
	await show(undefined, { theme: 'dark' });
	await expect.poll(() => paints(darkTheme.ink)).toBe(true);
	dispatchEvent(new Event('beforeprint'));
	expect(paints(darkTheme.ink)).toBe(false);
	expect(paints(lightTheme.ink)).toBe(true);
	dispatchEvent(new Event('afterprint'));
	expect(paints(darkTheme.ink)).toBe(true);
});

test('prints in strips where paper may cut it, and is whole again afterwards', async () => {
	await show(undefined, { cuts: () => [100, 220] });
	await expect.poll(words).toContain('120');
	const strips = () => [...document.querySelectorAll('svg')].map((svg) => svg.getAttribute('viewBox'));
	const [whole] = strips();
	dispatchEvent(new Event('beforeprint'));
	expect(strips().map((box) => box?.split(' ').map(Number))).toEqual([
		[0, 0, expect.any(Number), 100],
		[0, 100, expect.any(Number), 120],
		[0, 220, expect.any(Number), 80]
	]);
	dispatchEvent(new Event('afterprint'));
	expect(strips()).toEqual([whole]);
});

test('leaves nothing behind when it goes', async () => {
	const shown = await show();
	await expect.poll(words).toContain('120');
	await shown.unmount();
	expect(document.querySelector('svg')).toBeNull();
});
