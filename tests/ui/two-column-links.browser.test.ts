import '../../src/lib/ui/base.css';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { DrawnLink, StatementView } from '../../src/lib/ui/linked-statement';
import TwoColumnLinks from '../../src/lib/ui/TwoColumnLinks.svelte';

const stated = (kind: 'limitation' | 'direction', code: string): StatementView => ({
	id: `tra-vinh ${code}`,
	kind,
	code,
	text: `Nội dung ${code}`,
	category: '',
	body: '',
	deadline: '',
	target: '',
	place: '',
	synthetic: false
});
const link = (limitation: string, direction: string, strength: DrawnLink['strength']): DrawnLink => ({
	limitation: `tra-vinh ${limitation}`,
	direction: `tra-vinh ${direction}`,
	strength
});

const props = {
	limitations: ['L1', 'L2', 'L3'].map((code) => stated('limitation', code)),
	directions: ['P1', 'P2'].map((code) => stated('direction', code)),
	links: [link('L1', 'P1', 'direct'), link('L1', 'P2', 'partial'), link('L2', 'P2', 'suggested')]
};

const card = (name: string) => page.getByRole('article', { name });
const linksOf = (name: string) =>
	card(name)
		.getByRole('listitem')
		.elements()
		.map((item) => item.textContent.trim());
const lines = () => [...document.querySelectorAll<SVGPathElement>('.board > svg path')];

describe('TwoColumnLinks', () => {
	it('says every link in words under both of its cards', async () => {
		await render(TwoColumnLinks, props);
		expect(linksOf('Hạn chế L1')).toEqual(['P1 (trực tiếp)', 'P2 (một phần)']);
		expect(linksOf('Hạn chế L2')).toEqual(['P2 (gợi ý, chưa được chấp nhận)']);
		expect(linksOf('Hạn chế L3')).toEqual([]);
		expect(linksOf('Phương hướng P1')).toEqual(['L1 (trực tiếp)']);
		expect(linksOf('Phương hướng P2')).toEqual(['L1 (một phần)', 'L2 (gợi ý, chưa được chấp nhận)']);
	});

	it('counts a suggestion as no answer', async () => {
		await render(TwoColumnLinks, props);
		await expect.element(card('Hạn chế L1')).toHaveTextContent('Được đáp ứng trực tiếp');
		await expect.element(card('Hạn chế L2')).toHaveTextContent('Chưa được đáp ứng');
		await expect.element(card('Hạn chế L3')).toHaveTextContent('Chưa có phương hướng nào đáp ứng');
	});

	it('draws a line from card to card for each link on a wide screen', async () => {
		await page.viewport(1280, 800);
		await render(TwoColumnLinks, props);
		await expect.poll(() => lines().length).toBe(3);
		const [first] = lines();
		const board = document.querySelector('.board')?.getBoundingClientRect();
		const from = card('Hạn chế L1').element().getBoundingClientRect();
		const to = card('Phương hướng P1').element().getBoundingClientRect();
		const start = first?.getPointAtLength(0);
		const end = first?.getPointAtLength(first.getTotalLength());
		expect(start?.x).toBeCloseTo(from.right - (board?.left ?? 0), -1);
		expect(end?.x).toBeCloseTo(to.left - (board?.left ?? 0), -1);
		expect(end?.y).toBeCloseTo(to.top + to.height / 2 - (board?.top ?? 0), -1);
	});

	it('stacks the cards without lines at 320 px', async () => {
		await page.viewport(320, 800);
		await render(TwoColumnLinks, props);
		const last = card('Hạn chế L3').element().getBoundingClientRect();
		expect(card('Phương hướng P1').element().getBoundingClientRect().top).toBeGreaterThan(last.bottom);
		await expect.poll(() => lines().every((line) => line.getClientRects().length === 0)).toBe(true);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});
});
