import { userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import type { ApplicationUpdate } from '../../src/lib/state/application-update.svelte';
import type { ToldToWindow, WorkKind } from '../../src/lib/state/update-messages';
import { workUnderWay } from '../../src/lib/state/work-under-way.svelte';
import { updateInRoot } from './update-in-root.svelte';

const ends: (() => void)[] = [];
afterEach(() => {
	for (const end of ends.splice(0)) end();
	document.body.replaceChildren();
});

function openWindow() {
	const window = updateInRoot();
	ends.push(window.end, workUnderWay.watch());
	return window;
}

/** What a window answers to the worker of a new version. */
function workIn(update: ApplicationUpdate): Promise<readonly WorkKind[]> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<readonly WorkKind[]>) => resolve(data);
		update.hear(new MessageEvent<ToldToWindow>('message', { data: 'what work', ports: [port2] }));
	});
}

const take = (update: ApplicationUpdate): void =>
	update.hear(new MessageEvent<ToldToWindow>('message', { data: 'load anew' }));

test('a window in which nothing is under way is loaded anew once a new version has taken over, and not before', async () => {
	const { update, loads } = openWindow();
	expect([await workIn(update), loads()]).toEqual([[], 0]);
	take(update);
	expect(loads()).toBe(1);
});

test('work that begins between the question and the change is done first: the window is loaded anew after the last of it', async () => {
	const { update, loads } = openWindow();
	expect(await workIn(update)).toEqual([]);
	const [first, second] = [workUnderWay.begin('import'), workUnderWay.begin('keeping')];
	take(update);
	expect([update.standing.kind, loads()]).toEqual(['taken', 0]);
	first();
	expect(loads()).toBe(0);
	second();
	expect(loads()).toBe(1);
});

test('what was typed in the same moment is seen though no event told of it yet, and holds the window until it is taken back', async () => {
	const { update, loads } = openWindow();
	const input = Object.assign(document.createElement('input'), { value: 'trước' });
	const form = document.createElement('form');
	form.append(input);
	document.body.append(form);
	await userEvent.click(input);
	expect(await workIn(update)).toEqual([]);
	input.value = 'đang gõ';
	take(update);
	expect(loads()).toBe(0);
	expect(await workIn(update)).toEqual(['edit']);
	input.value = 'trước';
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await expect.poll(loads).toBe(1);
});
