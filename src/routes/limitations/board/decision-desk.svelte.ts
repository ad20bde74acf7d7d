import { language } from '../../../lib/i18n/language.svelte';
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

	/** Keeps decisions in one step and says so once they count; answers whether it worked. */
	async decide(entries: readonly Entry[], words: string): Promise<boolean> {
		return this.#run(() => session.decide(entries), words);
	}

	/** Takes the last decision back. */
	async undo(): Promise<void> {
		const { last } = this;
		if (last === null || this.whyNot !== '' || this.work.isRunning) return;
		await this.#run(() => session.workspace.undo(last.id), language.messages.board.said.undone);
	}

	async #run(work: () => Promise<void>, words: string): Promise<boolean> {
		this.said.say('');
		await this.work.run(work);
		if (this.work.failure !== null) return false;
		const isKept = session.workspace.keeping?.kind !== 'memory';
		this.said.say(isKept ? words : language.messages.board.notKept(words));
		return true;
	}
}

function isDecision({ undone, undoable, collections, files }: HistoryStep): boolean {
	const isAbout = collections.length > 0 && collections.every((one) => DECIDED.includes(one));
	return undoable && !undone && files.length === 0 && isAbout;
}
