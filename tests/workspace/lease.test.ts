import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LeaseRow } from '../../src/lib/workspace/browser-database';
import type { WorkspaceId } from '../../src/lib/workspace/ids';
import { openLease, type LeaseCalls, type LeaseTable } from '../../src/lib/workspace/lease';
import { ID } from './open-again';

const TIMES = { everyMs: 1000, patienceMs: 5000 };

/** One table for all tabs; a tab that is `asleep` neither renews nor answers. */
function makeTabs() {
	const rows = new Map<WorkspaceId, LeaseRow>();
	const answering = new Map<string, { onAlive: (holder: string) => void; isAwake: () => boolean }>();
	function makeTab() {
		let awake = true;
		const table: LeaseTable = {
			update: async (workspace, change) => {
				if (!awake) throw new Error('asleep');
				const next = change(rows.get(workspace) ?? null);
				if (next) rows.set(workspace, next);
				else rows.delete(workspace);
				return next;
			}
		};
		const calls: LeaseCalls = {
			ask: (holder) => {
				if (answering.get(holder)?.isAwake())
					for (const { onAlive, isAwake } of answering.values()) if (isAwake()) onAlive(holder);
			},
			answer: (holder, onAlive) => {
				answering.set(holder, { onAlive, isAwake: () => awake });
				return () => answering.delete(holder);
			}
		};
		const heard: string[] = [];
		const claim = () =>
			openLease(table, calls, TIMES).claim(ID, {
				onGranted: () => heard.push('granted'),
				onLost: () => heard.push('lost')
			});
		return { claim, heard, sleep: (is: boolean) => (awake = !is) };
	}
	return { makeTab, rows };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a lease', () => {
	test('goes to the first, stays with it while it lives, and passes on when it is given up', async () => {
		const { makeTab } = makeTabs();
		const [one, two] = [makeTab(), makeTab()];
		const first = await one.claim();
		const second = await two.claim();
		expect([first.granted, second.granted]).toEqual([true, false]);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(two.heard).toEqual([]);
		await first.release();
		await vi.advanceTimersByTimeAsync(2000);
		expect(two.heard).toEqual(['granted']);
	});

	test('stays with a hidden tab whose timers hardly run but which still answers', async () => {
		const { makeTab, rows } = makeTabs();
		const [one, two] = [makeTab(), makeTab()];
		await one.claim();
		await two.claim();
		const holder = rows.get(ID)?.holder ?? '';
		// The holder's beats are undone, as if its timer never fired.
		for (let second = 0; second < 30; second += 1) {
			await vi.advanceTimersByTimeAsync(1000);
			rows.set(ID, { holder, beat: 0 });
		}
		expect(two.heard).toEqual([]);
	});

	test('is taken over from a tab that sleeps, which learns of it when it wakes, once only among many', async () => {
		const { makeTab } = makeTabs();
		const tabs = [makeTab(), makeTab(), makeTab(), makeTab()];
		for (const tab of tabs) await tab.claim();
		tabs[0]?.sleep(true);
		await vi.advanceTimersByTimeAsync(20_000);
		expect(tabs.slice(1).flatMap(({ heard }) => heard)).toEqual(['granted']);
		tabs[0]?.sleep(false);
		await vi.advanceTimersByTimeAsync(3000);
		expect(tabs[0]?.heard).toEqual(['lost']);
	});

	test('that was given up while waiting is never granted', async () => {
		const { makeTab, rows } = makeTabs();
		const [one, two] = [makeTab(), makeTab()];
		const first = await one.claim();
		const second = await two.claim();
		await second.release();
		await first.release();
		await vi.advanceTimersByTimeAsync(20_000);
		expect(two.heard).toEqual([]);
		expect(rows.size).toBe(0);
	});
});
