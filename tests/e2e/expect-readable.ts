import type { Page } from '@playwright/test';
import { expect } from './guarded-test';

/** Letters that English does not have. */
const VIETNAMESE = 'ăâđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

/**
 * Checks that no Vietnamese word stands in an English page without being marked as such (WCAG 2.2, 3.1.2). What a reader
 * wrote, code, and what a picture holds have no language to be told.
 */
export async function expectLanguagesMarked(page: Page): Promise<void> {
	const unmarked = await page.evaluate((letters) => {
		const foreign = new RegExp(`[${letters}]`, 'iu');
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const parent = walker.currentNode.parentElement;
			const text = walker.currentNode.textContent ?? '';
			if (parent === null || !foreign.test(text)) continue;
			if (parent.closest('[lang="vi"], svg, script, code, pre, textarea, option, #svelte-announcer'))
				continue;
			if (parent.checkVisibility({ visibilityProperty: true })) found.push(text.trim().slice(0, 80));
		}
		return found;
	}, VIETNAMESE);
	expect(unmarked, 'Vietnamese words not marked as such').toEqual([]);
}

/** Checks that whatever takes the focus can be seen then, and is not covered by what sticks (WCAG 2.2, 2.4.11). */
export async function expectFocusInSight(page: Page): Promise<void> {
	const covered = await page.evaluate(() => {
		const found: string[] = [];
		const at = [0.1, 0.5, 0.9];
		for (const element of document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]'
		)) {
			if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) continue;
			element.focus();
			// A field that is drawn as its label is seen by it.
			const shown = element.matches('.visually-hidden')
				? (document.querySelector(`label[for="${CSS.escape(element.id)}"]`) ?? element)
				: element;
			const { left, top, width, height } = shown.getBoundingClientRect();
			const isSeen = at.some((x) =>
				at.some((y) => {
					const hit = document.elementFromPoint(left + width * x, top + height * y);
					return hit !== null && (shown.contains(hit) || hit.contains(shown));
				})
			);
			// Of what is higher than the window some edge is in it.
			if (isSeen || height > innerHeight) continue;
			found.push(`${element.tagName} ${element.ariaLabel ?? element.textContent.trim().slice(0, 60)}`);
		}
		return found;
	});
	expect(covered, 'what takes the focus out of sight').toEqual([]);
}

/** What a reader may ask for: more room between lines, words and letters (WCAG 2.2, 1.4.12), text twice as large (1.4.4). */
const WISHES = [
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
		'p { margin-block-end: 2em !important; }',
	':root { font-size: 200% !important; }'
];

/** Checks that nothing is cut off where a reader asks for more room around text, or for larger text. */
export async function expectRoomForText(page: Page): Promise<void> {
	for (const wish of WISHES) expect(await findCut(page, wish), `what is cut off with ${wish}`).toEqual([]);
}

/** What is cut off, and how far the page reaches beyond the window, with such a style on top. */
function findCut(page: Page, wish: string): Promise<string[]> {
	return page.evaluate((style) => {
		const wider = new CSSStyleSheet();
		wider.replaceSync(style);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, wider];
		const found = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
			const style = getComputedStyle(element);
			const isClipped = ['hidden', 'clip'].includes(style.overflowY);
			const over = element.scrollHeight - element.clientHeight;
			if (!isClipped || over <= 2 || !element.checkVisibility()) return [];
			// What is only heard is clipped whole; what is told in full elsewhere ends in dots.
			if (style.clipPath !== 'none' || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none')
				return [];
			if (element.closest('.visually-hidden, .chart, svg, #svelte-announcer')) return [];
			return [
				`${element.tagName} ${element.className}: ${String(over)} px of ${element.textContent.slice(0, 60)}`
			];
		});
		const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== wider);
		return sideways > 0 ? [...found, `${String(sideways)} px of the page`] : found;
	}, wish);
}
