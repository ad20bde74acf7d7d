import { tick } from 'svelte';
import type { ReportId, StatementId } from '../../../lib/domain/brand';
import type { StatementKind } from '../../../lib/domain/statement';
import type { Told } from '../../../lib/i18n/messages';
import { session } from '../../../lib/state/app';
import { currentView } from '../../../lib/state/current-view.svelte';
import type { Entry } from '../../../lib/workspace/entry';
import type { GroupId } from '../../../lib/workspace/ids';
import { Attempt } from '../../data/attempt.svelte';
import { Said } from '../../data/said.svelte';

/** What the panel is open for. */
type EditTask =
	| { readonly kind: 'add'; readonly report?: ReportId; readonly of?: StatementKind }
	| { readonly kind: 'edit' | 'split'; readonly id: StatementId }
	| { readonly kind: 'merge' | 'categorise'; readonly ids: readonly StatementId[] }
	| { readonly kind: 'none_stated'; readonly report?: ReportId }
	| { readonly kind: 'categories' | 'files' };

/**
 * The panel in which statements and lists are changed: one for the screen, opened from anywhere on it. What is kept is
 * one step that can be undone from beside the words that say so.
 */
class Editing {
	task = $state.raw<EditTask | null>(null);
	readonly work = new Attempt();
	readonly #said = new Said();
	/** Texts typed and not kept yet, by what they are for, so that closing the panel loses none. */
	readonly drafts = new Map<string, unknown>();
	#last = $state.raw<GroupId | null>(null);
	#what: Told = () => '';

	/** Opens the panel. */
	start(task: EditTask): void {
		this.work.failure = null;
		this.#last = null;
		this.#said.say(null);
		this.task = task;
	}

	/** Closes it; what was typed stays as a draft. */
	close(): void {
		this.task = null;
	}

	/** Keeps decisions as one step, says `what` was done, and closes the panel unless told to stay, and that of the
	 * statement that was changed. */
	keep(entries: readonly Entry[], what: Told, { stay = false } = {}): Promise<void> {
		return this.work.run(async () => {
			if (entries.length > 0) await session.decide(entries);
			const done = session.workspace.keeping?.kind === 'memory' ? 'keptOnly' : 'saved';
			this.#what = what;
			this.#last = entries.length > 0 ? (session.workspace.state.history.at(-1)?.id ?? null) : null;
			if (!stay) this.close();
			// The words that say so, and the undo, stand on the page below, and are not heard while a panel is over it.
			if (currentView.current.openStatement !== null) await currentView.change({ openStatement: null });
			await tick();
			this.#said.sayOfStep((messages, spoken) => messages.statementEdit[done](what(messages, spoken)));
		});
	}

	/** What was done last, while it stands: a step that was undone elsewhere or is followed by another is not spoken of. */
	get said(): string {
		return this.#last !== null && !this.canUndo ? '' : this.#said.text;
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
			const what = this.#what;
			this.#said.sayOfStep((messages, spoken) => messages.statementEdit.undone(what(messages, spoken)));
		});
	}
}

/** The one panel of the screen. */
export const editing = new Editing();
