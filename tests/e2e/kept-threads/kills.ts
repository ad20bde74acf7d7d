import type { Page } from '@playwright/test';
import { inspectBackup } from '../../../src/lib/workspace/inspect-backup';
import { asBlob } from '../../workspace/make-backup';
import { expect } from '../guarded-test';
import { kept, saveBackup } from '../keep-workspace';
import { briefing } from './briefing-thread';
import { deciding, entering, importing } from './data-threads';
import { linking, wording } from './statement-threads';
import type { Found, Thread } from './thread';
import { viewing } from './view-thread';
import { housing } from './workspace-thread';

/** At which press of which thread a kill falls; a thread that is through begins again with another thing. */
const AIMS: readonly (readonly [Thread, number])[] = [
	...[1, 2, 3].map((press) => [importing, press] as const),
	...[1, 2, 3, 4].map((press) => [briefing, press] as const),
	...[1, 2].map((press) => [wording, press] as const),
	...[1, 2, 3].map((press) => [deciding, press] as const),
	...[1, 2, 3, 4].map((press) => [housing, press] as const),
	...[1, 2].map((press) => [linking, press] as const),
	...[1, 2, 3, 4].map((press) => [viewing, press] as const),
	...[1, 2].map((press) => [entering, press] as const)
];

/** The longest time between a press and the kill. */
const LONGEST_MS = 300;

/** Where a kill falls. */
export interface Aim {
	readonly thread: Thread;
	/** Counted from 1. */
	readonly press: number;
	/** From that press to the kill; `null` for a kill as soon as the screen says that it is kept. */
	readonly delayMs: number | null;
}

/** Where the kill of a number falls, counted over all profiles and rounds. */
export function aimOf(kill: number): Aim {
	const [thread, press] = AIMS[kill % AIMS.length] ?? [importing, 1];
	return { thread, press, delayMs: kill % 3 === 0 ? null : (kill * 137) % LONGEST_MS };
}

/** What was done to one thing before the browser was killed: presses, and how many of them were said to be kept. */
export interface Done {
	readonly thread: Thread;
	readonly mark: string;
	pressed: number;
	said: number;
}

/** Works on a page until the aim is met, ends the browser, and gives what was done until then. */
export async function workUntilKilled(
	page: Page,
	kill: number,
	{ thread, press, delayMs }: Aim,
	end: () => Promise<void>
): Promise<readonly Done[]> {
	const things: Done[] = [];
	let meet = (): void => undefined;
	const met = new Promise<void>((resolve) => (meet = resolve));
	const working = (async () => {
		for (let presses = 0, number = 0; ; number += 1) {
			const mark = `m${String(kill)}-${String(number).padStart(2, '0')}.`;
			const done: Done = { thread, mark, pressed: 0, said: 0 };
			things.push(done);
			for (const step of thread.steps(page, mark, kill)) {
				await step.ready();
				done.pressed += 1;
				presses += 1;
				if (presses === press && delayMs !== null) setTimeout(meet, delayMs);
				await step.press();
				await step.said();
				done.said += 1;
				if (presses === press) meet();
			}
		}
	})();
	await Promise.race([met, working]);
	await end();
	await working.catch(() => undefined);
	return things;
}

/** Takes all that is kept out of the application: the open workspace as a backup, every hash of it checked. */
export async function findAll(page: Page): Promise<Found> {
	const there = await kept(page).getByRole('combobox', { name: 'Đang mở' }).locator('option').allInnerTexts();
	const removed = await kept(page).locator('p.removed').allInnerTexts();
	const backup = await inspectBackup(asBlob(await saveBackup(page)));
	if (backup.status !== 'ready') throw new Error(`the backup is refused: ${backup.code}`);
	expect(backup.problems).toEqual([]);
	return { state: backup.state, there, removed };
}

/** Checks that each thing is as it was after the last step that was said to be kept, or one pressed since, whole. */
export function expectKept(found: Found, things: readonly Done[]): void {
	for (const { thread, mark, pressed, said } of things) {
		const reached = thread.reached(found, mark);
		const words = `${mark} on ${thread.screen}: after ${String(said)} to ${String(pressed)} steps, not ${reached.join()}`;
		expect(
			reached.some((steps) => steps >= said && steps <= pressed),
			words
		).toBe(true);
	}
}
