import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LeaseRow } from '../../src/lib/workspace/browser-database';
import { openLease, type LeaseCalls } from '../../src/lib/workspace/lease';
import { ID } from './open-again';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A tab beside a row that the test writes itself, and what the tab asks and hears. */
async function beside(row: LeaseRow | null) {
	const world = { row, isBroken: false };
	const asked: string[] = [];
	const heard: string[] = [];
	let tellAlive = (holder: string): void => void holder;
	let isAnswering = true;
	const calls: LeaseCalls = {
		ask: (holder) => asked.push(holder),
		answer: (_, onAlive) => {
			tellAlive = onAlive;
			return () => (isAnswering = false);
		}
	};
	const lock = openLease(
		{
			update: async (workspace, change) => {
				if (workspace !== ID) throw new Error('another workspace');
				if (world.isBroken) throw new Error('hỏng');
				return (world.row = change(world.row));
			}
		},
		calls
	);
	const claim = await lock.claim(ID, {
		onGranted: () => heard.push('granted'),
		onLost: () => heard.push('lost')
	});
	return {
		world,
		asked,
		heard,
		lock,
		claim,
		isAnswering: () => isAnswering,
		tellAlive: (holder: string) => tellAlive(holder)
	};
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a tab that holds the lease', () => {
	test('shows each second that it lives, and asks nobody', async () => {
		const { world, asked, heard, claim, lock } = await beside(null);
		expect([claim.granted, lock.mayBeLost]).toEqual([true, true]);
		const { holder } = world.row ?? {};
		expect(holder).toMatch(/^[0-9a-f]{16}$/);
		expect(world.row).toEqual({ holder, beat: 0 });
		await pass(999);
		expect(world.row?.beat).toBe(0);
		await pass(1);
		expect(world.row).toEqual({ holder, beat: 1 });
		await pass(9000);
		expect(world.row).toEqual({ holder, beat: 10 });
		expect([asked, heard]).toEqual([[], []]);
	});

	test('hears once that another has it, and asks whether that one lives from then on', async () => {
		const { world, asked, heard } = await beside(null);
		world.row = { holder: 'other', beat: 3 };
		await pass(1000);
		expect([heard, asked]).toEqual([['lost'], []]);
		expect(world.row).toEqual({ holder: 'other', beat: 3 });
		await pass(2000);
		expect([heard, asked]).toEqual([['lost'], ['other', 'other']]);
	});

	test('still has it after turns in which the database failed', async () => {
		const { world, heard } = await beside(null);
		world.isBroken = true;
		await pass(20_000);
		world.isBroken = false;
		await pass(1000);
		expect([heard, world.row?.beat]).toEqual([[], 1]);
	});

	test('gives it up at once, and is silent then', async () => {
		const { world, claim, heard, isAnswering } = await beside(null);
		await claim.release();
		expect([world.row, isAnswering()]).toEqual([null, false]);
		await pass(20_000);
		expect([world.row, heard]).toEqual([null, []]);
	});
});

describe('a tab that waits for the lease', () => {
	const held = { holder: 'other', beat: 7 };

	test('takes it over after five seconds without a sign', async () => {
		const { world, heard, claim } = await beside(held);
		expect(claim.granted).toBe(false);
		await pass(4999);
		expect([heard, world.row]).toEqual([[], held]);
		await pass(1);
		expect(heard).toEqual(['granted']);
		expect(world.row?.beat).toBe(0);
		expect(world.row?.holder).not.toBe('other');
	});

	test.each<[string, (tab: Awaited<ReturnType<typeof beside>>) => void]>([
		['a beat', ({ world }) => (world.row = { holder: 'other', beat: 8 })],
		['an answer', ({ tellAlive }) => tellAlive('other')]
	])('waits anew after %s', async (_, sign) => {
		const tab = await beside(held);
		await pass(4500);
		sign(tab);
		await pass(4499);
		expect(tab.heard).toEqual([]);
		await pass(6000);
		expect(tab.heard).toEqual(['granted']);
	});

	test('waits anew where yet another has taken it', async () => {
		const { world, heard } = await beside(held);
		await pass(4500);
		world.row = { holder: 'third', beat: 7 };
		await pass(4499);
		expect([heard, world.row.holder]).toEqual([[], 'third']);
	});

	test('does not wait for answers of others', async () => {
		const tab = await beside(held);
		await pass(4500);
		tab.tellAlive('third');
		await pass(500);
		expect(tab.heard).toEqual(['granted']);
	});

	test('takes it at its next turn once it is given up', async () => {
		const { world, heard } = await beside(held);
		world.row = null;
		await pass(1000);
		expect([heard, (world.row as LeaseRow | null)?.beat]).toEqual([['granted'], 0]);
	});

	test('leaves it to its holder when it goes', async () => {
		const { world, claim } = await beside(held);
		await claim.release();
		expect(world.row).toEqual(held);
		world.row = null;
		await pass(20_000);
		expect(world.row).toBeNull();
	});

	test('that goes while it asks for it does not get it, nor loses it', async () => {
		const { world, claim, heard } = await beside(held);
		world.row = null;
		vi.advanceTimersByTime(1000);
		await claim.release();
		await pass(5000);
		expect([heard, world.row]).toEqual([[], null]);
	});
});
