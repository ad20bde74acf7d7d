import { language } from '../../lib/i18n/language.svelte';
import { session } from '../../lib/state/app';
import type { Entry } from '../../lib/workspace/entry';
import type { GroupId } from '../../lib/workspace/ids';
import { Attempt } from '../data/attempt.svelte';
import { Said } from '../data/said.svelte';

/** Why nothing can be decided now, in words; `null` where it can. */
export function whyNotNow(): string | null {
	const { workspace } = session;
	const { followUp, workspace: kept } = language.messages;
	if (workspace.failure !== null) return followUp.off.failed;
	if (workspace.keeping === null) return followUp.off.opening;
	return workspace.readOnly === null ? null : kept.readOnly[workspace.readOnly];
}

/** Decisions of one part of the screen: each is one step that can be undone from beside the words that say so. */
export class Deciding {
	readonly work = new Attempt();
	readonly said = new Said();
	#last = $state.raw<GroupId | null>(null);

	/** Keeps decisions as one step and says what was done. Gives whether they were kept; why not is in `work`. */
	async keep(entries: readonly Entry[], what: string): Promise<boolean> {
		this.said.say('');
		await this.work.run(async () => {
			await session.decide(entries);
			const isKept = session.workspace.keeping?.kind !== 'memory';
			this.said.say(isKept ? what : language.messages.followUp.onlyNow(what));
			this.#last = session.workspace.state.history.at(-1)?.id ?? null;
		});
		return this.work.failure === null;
	}

	/** Whether the step kept last is still the last one, so that undoing it undoes what was said. */
	get canUndo(): boolean {
		const last = session.workspace.state.history.at(-1);
		return this.#last !== null && last?.id === this.#last && last.undoable && !last.undone;
	}

	/** Undoes the step kept last. */
	undo(): Promise<void> {
		return this.work.run(async () => {
			if (this.#last === null || !this.canUndo) return;
			await session.workspace.undo(this.#last);
			this.#last = null;
			this.said.say(language.messages.followUp.undone);
		});
	}
}
