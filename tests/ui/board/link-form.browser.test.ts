import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import LinkForm from '../../../src/lib/ui/board/LinkForm.svelte';
import { madeUpLink, madeUpStatement, madeUpSuggestion } from './made-up-board';

const nothing = (): void => undefined;
const props = {
	limitation: madeUpStatement('L1', 'A'),
	direction: madeUpStatement('D1', 'A'),
	link: null,
	by: '',
	whyNot: '',
	onsave: nothing,
	onremove: null,
	oncancel: nothing
};

test('what is chosen stays while the same pair is told anew, and gives way to another link', async () => {
	const form = await render(LinkForm, { ...props, suggestion: madeUpSuggestion('L1', 'D1') });
	const [, , none] = page.getByRole('radio').elements();
	const chosen = page.elementLocator(none ?? document.body);
	await chosen.click();
	await form.rerender({ suggestion: { ...madeUpSuggestion('L1', 'D1'), reasons: ['same subject'] } });
	await expect.element(page.getByText('same subject')).toBeVisible();
	await expect.element(chosen).toBeChecked();
	await form.rerender({ link: madeUpLink('L1', 'D1', 'direct') });
	await expect.element(chosen).not.toBeChecked();
	await expect.element(page.getByRole('radio', { checked: true })).toHaveAttribute('value', 'direct');
});
