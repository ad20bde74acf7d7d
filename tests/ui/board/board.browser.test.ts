import '../../../src/lib/ui/base.css';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { language } from '../../../src/lib/i18n/language.svelte';
import type { Told } from '../../../src/lib/i18n/messages';
import Board from '../../../src/lib/ui/board/Board.svelte';
import { groupBoard } from '../../../src/lib/ui/board/group-board';
import { madeUpDocument, madeUpLink, madeUpStatement, madeUpSuggestion } from './made-up-board';

const links = [madeUpLink('A-L1', 'A-D1', 'direct'), madeUpLink('A-L1', 'A-D2')];
const suggestions = [madeUpSuggestion('A-L2', 'A-D2')];
const many = (letter: string, count: number) =>
	Array.from({ length: count }, (_, index) =>
		madeUpStatement(`A-${letter}${index + 1}`, 'A', links, suggestions)
	);

async function show(limitations: number, directions: number, whyNot = '') {
	const document = madeUpDocument('A', many('L', limitations), many('D', directions));
	const byId = new Map([...document.limitations, ...document.directions].map((one) => [one.id, one]));
	const asked: string[] = [];
	const props = {
		groups: groupBoard([document], { by: 'document', following: true }, null),
		context: {
			lookUp: (id: string) => byId.get(id),
			whyNot,
			onopen: (id: string) => void asked.push(`open ${id}`),
			onpair: (pair: { limitation: string; direction: string }) =>
				void asked.push(`pair ${pair.limitation} ${pair.direction}`),
			onconnect: (id: string) => void asked.push(`connect ${id}`),
			onaccept: (one: { limitation: string }) => void asked.push(`accept ${one.limitation}`),
			onreject: (one: { limitation: string }) => void asked.push(`reject ${one.limitation}`)
		},
		isFolded: () => false,
		notesOf: () => [],
		onfold: () => undefined,
		onsay: (told: Told) => void asked.push(language.say(told))
	};
	await render(Board, { props });
	return asked;
}

const card = (name: string) => page.getByRole('article', { name, exact: true });
const lines = () => [...document.querySelectorAll<SVGPathElement>('.board .group > svg path')];

describe('Board', () => {
	it('says every link in words on both of its cards', async () => {
		await page.viewport(1280, 1200);
		await show(2, 2);
		const links = (name: string) => card(name).getByRole('list');
		await expect.element(links('Hạn chế A-L1')).toHaveTextContent('A-D1 (trực tiếp)');
		await expect.element(links('Hạn chế A-L1')).toHaveTextContent('A-D2 (một phần)');
		await expect.element(links('Phương hướng A-D1')).toHaveTextContent('A-L1 (trực tiếp)');
		await expect.element(links('Phương hướng A-D2')).toHaveTextContent('A-L2 (gợi ý của chương trình)');
	});

	it('counts a suggestion as no answer, and accepts or rejects it with one press', async () => {
		await page.viewport(1280, 1200);
		const asked = await show(2, 2);
		await expect.element(card('Hạn chế A-L2')).toHaveTextContent('Chưa được đáp ứng');
		await card('Hạn chế A-L2').getByRole('button', { name: 'Chấp nhận gợi ý A-L2 – A-D2' }).click();
		await card('Hạn chế A-L2').getByRole('button', { name: 'Bác bỏ gợi ý A-L2 – A-D2' }).click();
		expect(asked).toEqual(['accept A-L2', 'reject A-L2']);
	});

	it('decides nothing where nothing can be decided, and says why on the button', async () => {
		await page.viewport(1280, 1200);
		const asked = await show(2, 2, 'Chỉ xem được.');
		const accept = card('Hạn chế A-L2').getByRole('button', { name: 'Chấp nhận gợi ý A-L2 – A-D2' });
		await expect.element(accept).toHaveAttribute('title', 'Chỉ xem được.');
		accept.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(asked).toEqual([]);
	});

	it('draws a line from card to card for each link and suggestion on a wide screen', async () => {
		await page.viewport(1280, 1200);
		await show(2, 2);
		await expect.poll(() => lines().length).toBe(3);
		const line = document.querySelector<SVGPathElement>('.board path.direct');
		const svg = line?.ownerSVGElement?.getBoundingClientRect();
		const from = card('Hạn chế A-L1').element().getBoundingClientRect();
		const to = card('Phương hướng A-D1').element().getBoundingClientRect();
		const start = line?.getPointAtLength(0);
		const end = line?.getPointAtLength(line.getTotalLength());
		expect((start?.x ?? 0) + (svg?.left ?? 0)).toBeCloseTo(from.right, -1);
		expect((end?.x ?? 0) + (svg?.left ?? 0)).toBeCloseTo(to.left, -1);
		const y = (end?.y ?? 0) + (svg?.top ?? 0);
		expect(y).toBeGreaterThan(to.top);
		expect(y).toBeLessThan(to.bottom);
	});

	it('stacks the columns without lines at 320 px', async () => {
		await page.viewport(320, 3000);
		await show(2, 2);
		const last = card('Hạn chế A-L1').element().getBoundingClientRect();
		await expect
			.poll(() => card('Phương hướng A-D1').element().getBoundingClientRect().top)
			.toBeGreaterThan(last.bottom);
		expect(lines()).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it('draws few of a thousand cards, and goes to the last by keyboard', async () => {
		await page.viewport(1280, 800);
		await show(1000, 3);
		const drawn = () => document.querySelectorAll('[data-statement]').length;
		await expect.poll(drawn).toBeGreaterThan(5);
		expect(drawn()).toBeLessThan(80);
		document.querySelector<HTMLElement>('[data-statement="A-L2"] [data-main]')?.focus();
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
		const held = () => document.activeElement?.closest<HTMLElement>('[data-statement]')?.dataset['statement'];
		await expect.poll(held).toBe('A-L1');
		expect(drawn()).toBeLessThan(120);
	});
});
