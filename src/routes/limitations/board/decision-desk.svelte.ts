import { tick } from 'svelte';
import type { Told } from '../../../lib/i18n/messages';
import { session } from '../../../lib/state/app';
import type { Entry } from '../../../lib/workspace/entry';
import type { Collection, HistoryStep } from '../../../lib/workspace/state';
import { Attempt } from '../../data/attempt.svelte';
import { Said } from '../../data/said.svelte';
import { whyOff } from '../why-off';

/** What people decide about statements; any other step is undone where it was made. */
const DECIDED: readonly string[] = [
	'statement',
	'link',
	'follow_up',
	'recurrence',
	'category'
] satisfies readonly Collection[];

/** Where decisions about statements are kept and taken back, and what is said of the last one. */
export class DecisionDesk {
	readonly work = new Attempt();
	readonly said = new Said();
	/** The last step in which something was decided about statements, and that can be undone; `null` for none. */
	readonly last = $derived(session.workspace.state.history.findLast(isDecision) ?? null);
	/** Why nothing can be decided here; `''` where it can. */
	readonly whyNot = $derived(whyOff() ?? '');

	readonly #ondone: () => void;

	/** `ondone` hears once something was decided or undone and is shown. */
	constructor(ondone: () => void = () => undefined) {
		this.#ondone = ondone;
	}

	/**
	 * Keeps decisions in one step and says so once they count; answers whether it worked. `close` closes the panel they
	 * were made in: what is said under an open panel is not heard.
	 */
	async decide(entries: readonly Entry[], told: Told, close?: () => void): Promise<boolean> {
		return this.#run(() => session.decide(entries), told, close);
	}

	/** Takes the last decision back. */
	async undo(): Promise<void> {
		const { last } = this;
		if (last === null || this.whyNot !== '' || this.work.isRunning) return;
		await this.#run(
			() => session.workspace.undo(last.id),
			({ board }) => board.said.undone
		);
	}

	async #run(work: () => Promise<void>, told: Told, close?: () => void): Promise<boolean> {
		this.said.say(null);
		await this.work.run(work);
		if (this.work.failure !== null) return false;
		close?.();
		await tick();
		const isKept = session.workspace.keeping?.kind !== 'memory';
		this.said.sayOfStep(isKept ? told : (messages, spoken) => messages.board.notKept(told(messages, spoken)));
		this.#ondone();
		return true;
	}
}

function isDecision({ undone, undoable, collections, files }: HistoryStep): boolean {
	const isAbout = collections.length > 0 && collections.every((one) => DECIDED.includes(one));
	return undoable && !undone && files.length === 0 && isAbout;
}
