import { AppError } from '../../lib/domain/app-error';
import { language } from '../../lib/i18n/language.svelte';
import type { Told } from '../../lib/i18n/messages';
import { session } from '../../lib/state/app';
import type { Briefing, BriefingBlock } from '../../lib/state/briefing/briefing';
import { briefingsIn, keepBriefing } from '../../lib/state/briefing/keep-briefing';
import type { Entry } from '../../lib/workspace/entry';
import type { GroupId } from '../../lib/workspace/ids';
import { FIGURE_PATHS } from './figures/figure-at';

type Blocks = readonly BriefingBlock[];

/** What is kept of a step, and what is said of it. */
interface Revision {
	readonly entries: readonly Entry[];
	readonly told: Told;
}

/**
 * Changes briefings one step at a time, in the order asked for, says what was done, and takes the last steps back, one by
 * one.
 */
export class BriefingDesk {
	#told = $state.raw<Told | null>(null);
	failure = $state.raw<AppError | null>(null);
	#steps = $state.raw<readonly GroupId[]>([]);
	#before: Promise<unknown> = Promise.resolve();

	/** What was done last, in the current language. */
	get said(): string {
		return language.say(this.#told);
	}

	/** False before the workspace is open, and while another window writes to it. */
	get canChange(): boolean {
		return session.workspace.canChange;
	}

	/** Whether there is a step of this desk to take back. */
	get canUndo(): boolean {
		return this.#steps.length > 0;
	}

	/** Keeps entries in one step that can be undone; whether that worked. A failure is kept for the screen. */
	change(entries: readonly Entry[], told: Told): Promise<boolean> {
		return this.#inTurn(() => this.#keep(entries, told));
	}

	/**
	 * Keeps what `make` makes of a briefing as it is when its turn comes: a step that follows fast must neither undo the one
	 * before nor speak of what was before it. `null` is no step; false where the briefing is gone by then.
	 */
	async revise({ key }: Briefing, make: (now: Briefing) => Revision | null): Promise<boolean> {
		let isThere = false;
		const isDone = await this.#inTurn(async () => {
			const now = briefingsIn(session.workspace.state, FIGURE_PATHS).find((own) => own.key === key);
			isThere = now !== undefined;
			const revision = now === undefined ? null : make(now);
			if (revision !== null) await this.#keep(revision.entries, revision.told);
		});
		return isDone && isThere;
	}

	/** Keeps other blocks of a briefing, with what else belongs to that step. The same blocks are no step. */
	arrange(
		briefing: Briefing,
		rearrange: (blocks: Blocks) => Blocks,
		told: (blocks: Blocks, ...spoken: Parameters<Told>) => string,
		also: readonly Entry[] = []
	): Promise<boolean> {
		return this.revise(briefing, (now) => {
			const blocks = rearrange(now.blocks);
			if (blocks === now.blocks) return null;
			const entries = [keepBriefing({ ...now, blocks }), ...also];
			return { entries, told: (...spoken) => told(blocks, ...spoken) };
		});
	}

	/** Takes the last step back; nothing where there is none. */
	undo(): Promise<boolean> {
		return this.#inTurn(async () => {
			const group = this.#steps.at(-1);
			if (group === undefined) return;
			this.#steps = this.#steps.slice(0, -1);
			await session.workspace.undo(group);
			this.#told = ({ briefing }) => briefing.said.undone;
		});
	}

	/** Runs work whose expected failure the screen shows; anything else throws on. */
	async attempt(work: () => Promise<void>): Promise<boolean> {
		this.failure = null;
		try {
			await work();
			return true;
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			this.failure = error;
			return false;
		}
	}

	/** Steps that follow each other fast wait for each other. */
	#inTurn(work: () => Promise<void>): Promise<boolean> {
		const turn = this.#before.then(() => this.attempt(work));
		this.#before = turn.catch(() => null);
		return turn;
	}

	async #keep(entries: readonly Entry[], told: Told): Promise<void> {
		const { group } = await session.workspace.append(entries);
		if (group !== null) this.#steps = [...this.#steps, group];
		this.#told = told;
	}
}
