import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import EChart from '../../src/lib/ui/EChart.svelte';
import { periodBars } from '../../src/lib/chart/period-bars';
import { summarisePeriodBars } from '../../src/lib/chart/summarise-period-bars';
import { lightTheme } from '../../src/lib/chart/theme';
import { amount, makeTotal, traVinh, yearOf } from './make-total';

const spec = { name: 'Trà Vinh', place: traVinh, unitText: 'tin, bài' };
const hostile = '<img src=x onerror="document.title=1">';
const totals = [
	makeTotal(yearOf(2019), amount(120, 120)),
	makeTotal({ ...yearOf(2020), type: 'custom', label: hostile }, amount(60, 60))
];
const label = summarisePeriodBars(spec, totals, 'vi');

function show(onselect?: (id: string) => void) {
	const option = () => periodBars(spec, [...totals].reverse(), lightTheme, 'vi');
	return render(EChart, { option, height: 300, label, ...(onselect && { onselect }) });
}

const words = () => [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent);
const chart = () => page.getByRole('application');

test('paints the amounts and says in words what it shows', async () => {
	await show();
	await expect.poll(words).toContain('120');
	await expect.element(chart()).toHaveAttribute('aria-label', label);
});

test('gives the row that Enter chose, reached by arrow keys', async () => {
	const onselect = vi.fn();
	await show(onselect);
	await expect.poll(words).toContain('120');
	(chart().element() as HTMLElement).focus();
	await userEvent.keyboard('{End}{Enter}{ArrowLeft}{Enter}{Home}{ArrowLeft}{Enter}');
	expect(onselect.mock.calls).toEqual([
		['2020-01-01/2020-12-31'],
		['2019-01-01/2019-12-31'],
		['2019-01-01/2019-12-31']
	]);
});

test('gives the row that was clicked', async () => {
	const onselect = vi.fn();
	await show(onselect);
	await expect.poll(words).toContain('120');
	await chart().click({ position: { x: 120, y: 250 } });
	expect(onselect).toHaveBeenCalledExactlyOnceWith('2019-01-01/2019-12-31');
});

test('shows a hostile name in its tooltip as text', async () => {
	await show();
	await expect.poll(words).toContain('120');
	(chart().element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await expect.poll(() => words().join(' ')).toContain(hostile);
	expect(document.querySelector('img')).toBeNull();
});

test('leaves nothing behind when it goes', async () => {
	const shown = await show();
	await expect.poll(words).toContain('120');
	await shown.unmount();
	expect(document.querySelector('svg')).toBeNull();
});
