import type { Page } from '@playwright/test';
import type { Json } from '../../../src/lib/workspace/json';
import { itemsOf, type Collection, type WorkspaceState } from '../../../src/lib/workspace/state';

/** What is found in the end: the main workspace as its backup has it, and the names of all. */
export interface Found {
	readonly state: WorkspaceState;
	readonly there: readonly string[];
	readonly removed: readonly string[];
}

/** One step of a user: made ready, asked for with one press, and said to be kept. */
export interface Step {
	readonly ready: () => Promise<unknown>;
	readonly press: () => Promise<unknown>;
	readonly said: () => Promise<unknown>;
}

/** Steps about one thing that follow one another. */
export interface Thread {
	readonly screen: string;
	/** The steps on a page about the thing of a mark, which is in all its names. */
	readonly steps: (page: Page, mark: string, kill: number) => readonly Step[];
	/** After how many of the steps the thing may be as it is found; after none of them where it is there by half. */
	readonly reached: (found: Found, mark: string) => readonly number[];
}

/** For a step that needs nothing made ready. */
export const nothing = (): Promise<void> => Promise.resolve();

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Waits until the screen has said so. */
export const status = (page: Page, words: string | RegExp): Promise<void> =>
	page.getByRole('status').filter({ hasText: words }).first().waitFor();

/** Whether a text is in a value. */
export const has = (value: Json, text: string): boolean => JSON.stringify(value).includes(text);

/** The values of a collection that hold a text. */
export const valuesWith = (state: WorkspaceState, collection: Collection, text: string): readonly Json[] =>
	[...itemsOf(state, collection).values()].map(({ value }) => value).filter((value) => has(value, text));
