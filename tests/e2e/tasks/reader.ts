import { expect, type CDPSession, type FileChooser, type Page } from '@playwright/test';
import type { TestFile } from '../bring-in';
import { expectSettled, openSettled } from '../settle';
import { hearAloud, type Heard } from './hear-aloud';

/** A stop of the keyboard as the browser tells it to assistive technology. */
export interface Stop {
	readonly role: string;
	readonly name: string;
	/** What else is told: `expanded`, `checked: mixed`, `invalid: true` and the like, in the order of the alphabet. */
	readonly states: string;
	readonly description: string;
	readonly value: string;
}

/** More stops than lie between any two places of a screen. */
const MOST_STOPS = 450;

/** States that say how a stop stands, rather than what it can do. */
const STATES = new Set(['expanded', 'checked', 'pressed', 'selected', 'disabled', 'invalid', 'required']);

/** What is focused: the active item of a list or grid where the focus is told by `aria-activedescendant`. */
const FOCUSED = `(() => {
	const focused = document.activeElement;
	const active = focused?.getAttribute('aria-activedescendant');
	return (active && document.getElementById(active)) || focused;
})()`;

const same = (said: string, wanted: string | RegExp): boolean =>
	typeof wanted === 'string' ? said === wanted : wanted.test(said);

/**
 * Somebody who uses the keyboard alone and hears the page: keys go in, and what comes back is what the browser tells a
 * screen reader. There is no way to a pointer or to the page itself.
 */
export class Reader {
	readonly #page: Page;
	readonly #tree: CDPSession;
	/** Choosers that were opened: the browser hands them over only where somebody listens before the key is pressed. */
	readonly #choosers: FileChooser[] = [];

	private constructor(page: Page, tree: CDPSession) {
		this.#page = page;
		this.#tree = tree;
		page.on('filechooser', (chooser) => this.#choosers.push(chooser));
	}

	static async of(page: Page): Promise<Reader> {
		const tree = await page.context().newCDPSession(page);
		await tree.send('Accessibility.enable');
		await page.addInitScript(hearAloud);
		return new Reader(page, tree);
	}

	/** Types an address where addresses are typed, and waits until all of the screen is there. */
	async open(address: string): Promise<void> {
		await openSettled(this.#page, address);
	}

	/** Waits until no part of the screen is still being read or drawn. */
	async settle(): Promise<void> {
		await expectSettled(this.#page);
	}

	/** Presses keys one after the other. */
	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) await this.#page.keyboard.press(key);
	}

	async type(text: string): Promise<void> {
		await this.#page.keyboard.type(text);
	}

	/** What is told of the place where the focus is; role `none` where it is nowhere. */
	async stop(): Promise<Stop> {
		const { result } = await this.#tree.send('Runtime.evaluate', { expression: FOCUSED });
		if (result.objectId === undefined || result.className === 'HTMLBodyElement') return NOWHERE;
		const { nodes } = await this.#tree
			.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false })
			.catch(() => ({ nodes: [] }));
		const [node] = nodes;
		if (node === undefined) return NOWHERE;
		const states = (node.properties ?? [])
			.filter(({ name, value }) => STATES.has(name) && value.value !== false && value.value !== 'false')
			.map(({ name, value }) =>
				value.value === true || value.value === 'true' ? name : `${name}: ${String(value.value)}`
			);
		const collapsed = (node.properties ?? []).some(
			({ name, value }) => name === 'expanded' && value.value === false
		);
		return {
			role: String(node.role?.value ?? ''),
			name: String(node.name?.value ?? ''),
			states: [...states, ...(collapsed ? ['collapsed'] : [])].sort().join(', '),
			description: String(node.description?.value ?? ''),
			value: String(node.value?.value ?? '')
		};
	}

	/** Goes by Tab (`back`: by Shift+Tab) to the next stop of this role and name. */
	async tabTo(role: string, name: string | RegExp, way: 'on' | 'back' = 'on'): Promise<Stop> {
		const passed: string[] = [];
		for (let count = 0; count < MOST_STOPS; count += 1) {
			await this.press(way === 'on' ? 'Tab' : 'Shift+Tab');
			const stop = await this.stop();
			if (stop.role === role && same(stop.name, name)) return stop;
			passed.push(`${stop.role} “${stop.name}”`);
		}
		throw new Error(`${way} by Tab there is no ${role} ${String(name)}: ${[...new Set(passed)].join(', ')}`);
	}

	/** Goes on to a stop and presses Enter there. */
	async enter(role: string, name: string | RegExp, way: 'on' | 'back' = 'on'): Promise<void> {
		await this.tabTo(role, name, way);
		await this.press('Enter');
	}

	/** Waits until the focus is at this place. */
	async expectStop(role: string | RegExp, name: string | RegExp, states?: string): Promise<void> {
		await expect
			.poll(
				async () => {
					const stop = await this.stop();
					const isNamed = same(stop.role, role) && same(stop.name, name);
					return isNamed && (states === undefined || stop.states === states) ? 'there' : stop;
				},
				`the focus at ${String(role)} ${String(name)}`
			)
			.toBe('there');
	}

	/** Waits until this was said by itself since the last time that something was waited for. */
	async expectHeard(said: string | RegExp): Promise<void> {
		let heard: readonly string[] = [];
		const isHeard = async (): Promise<readonly string[] | 'heard'> => {
			heard = await this.#page.evaluate(() => (window as unknown as Heard).heard);
			return heard.some((text) => same(text, said)) ? 'heard' : heard;
		};
		await expect.poll(isHeard, `said aloud: ${String(said)}`).toBe('heard');
		const at = heard.findIndex((text) => same(text, said));
		await this.#page.evaluate((until) => (window as unknown as Heard).heard.splice(0, until), at + 1);
	}

	/** Waits until this was said, and nothing beside it since the last time that something was waited for. */
	async expectHeardAlone(said: RegExp): Promise<void> {
		const heard = (): Promise<readonly string[]> =>
			this.#page.evaluate(() => (window as unknown as Heard).heard);
		await expect.poll(heard, `said aloud, alone: ${String(said)}`).toEqual([expect.stringMatching(said)]);
		await this.forget();
	}

	/** What was said so far is not waited for any more. */
	async forget(): Promise<void> {
		await this.#page.evaluate(() => (window as unknown as Heard).heard.splice(0));
	}

	/** Waits until the tree that a screen reader is given holds these lines. */
	async expectTree(lines: string): Promise<void> {
		await expect(this.#page.locator('body')).toMatchAriaSnapshot(lines);
	}

	/** Goes by arrows through the entries of a list that is folded, from the first on. */
	async chooseOption(name: string): Promise<void> {
		await this.press('Home');
		for (let count = 0; count < MOST_STOPS && (await this.stop()).value !== name; count += 1)
			await this.press('ArrowDown');
		await expect.poll(async () => (await this.stop()).value, 'the entry chosen').toBe(name);
	}

	/** Presses Enter at a chooser of files, and chooses one, or several by where they lie. */
	async chooseFile(file: TestFile | readonly string[]): Promise<void> {
		await this.press('Enter');
		await expect.poll(() => this.#choosers.length, 'the chooser of files').toBeGreaterThan(0);
		await this.#choosers.shift()?.setFiles('name' in file ? { ...file } : [...file]);
	}

	/** Presses Enter where a file is saved; gives its name and where it lies. */
	async save(): Promise<{ readonly name: string; readonly path: string }> {
		const saved = this.#page.waitForEvent('download');
		await this.press('Enter');
		const file = await saved;
		return { name: file.suggestedFilename(), path: await file.path() };
	}

	/** Presses Enter where the page is printed; gives the name that a browser would give the PDF. */
	async print(): Promise<string> {
		await this.press('Enter');
		const printed = (): Promise<readonly string[]> =>
			this.#page.evaluate(() => (window as unknown as Heard).printed);
		await expect.poll(printed, 'printed').toHaveLength(1);
		return (await printed())[0] ?? '';
	}

	/** Waits until the address holds this. */
	async expectAddress(address: RegExp): Promise<void> {
		await expect(this.#page).toHaveURL(address);
	}
}

const NOWHERE: Stop = { role: 'none', name: '', states: '', description: '', value: '' };
