import '../../src/lib/ui/base.css';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import SidePanel from '../../src/lib/ui/SidePanel.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>34 tin, bài</p>' }));

async function openPanel() {
	let closings = 0;
	const panel = await render(SidePanel, { open: true, title: 'Căn cứ', children, onclose: leave });
	function leave(): void {
		closings += 1;
		void panel.rerender({ open: false });
	}
	await expect.element(page.getByRole('dialog')).toBeVisible();
	const dialog = page.getByRole('dialog').element() as HTMLDialogElement;
	return { panel, dialog, closings: () => closings };
}

it('is left once, however it is left', async () => {
	const { dialog, closings, panel } = await openPanel();
	for (const [times, leave] of [
		[1, () => dialog.requestClose()],
		[2, () => dialog.querySelector('button')?.click()],
		[3, () => dialog.close()]
	] as const) {
		leave();
		await expect.poll(() => dialog.open).toBe(false);
		await new Promise((done) => setTimeout(done, 50));
		expect(closings()).toBe(times);
		await panel.rerender({ open: true });
		expect(dialog.open).toBe(true);
	}
});

it('stays open where it is opened again before the event of its closing comes', async () => {
	const { dialog, closings, panel } = await openPanel();
	dialog.requestClose();
	await panel.rerender({ open: true });
	expect(dialog.open).toBe(true);
	await new Promise((done) => setTimeout(done, 50));
	expect(dialog.open).toBe(true);
	expect(closings()).toBe(1);
});
