import { AppError } from '../../lib/domain/app-error';
import { language } from '../../lib/i18n/language.svelte';
import { session } from '../../lib/state/app';
import type { Briefing, BriefingBlock } from '../../lib/state/briefing/briefing';
import { keepBriefing } from '../../lib/state/briefing/keep-briefing';
import type { Entry } from '../../lib/workspace/entry';
import type { GroupId } from '../../lib/workspace/ids';

/** Changes briefings one step at a time, says what was done, and takes the last step back. */
export class BriefingDesk {
	said = $state('');
	failure = $state.raw<AppError | null>(null);
	undoable = $state.raw<GroupId | null>(null);

	/** False before the workspace is open, and while another window writes to it. */
	get canChange(): boolean {
		const { keeping, readOnly } = session.workspace;
		return keeping !== null && readOnly === null;
	}

	/** Keeps entries in one step that can be undone; whether that worked. A failure is kept for the screen. */
	change(entries: readonly Entry[], told: string): Promise<boolean> {
		return this.attempt(async () => {
			this.undoable = (await session.workspace.append(entries)).group;
			this.said = told;
		});
	}

	/** Keeps other blocks of a briefing, with what else belongs to that step. */
	arrange(
		briefing: Briefing,
		blocks: readonly BriefingBlock[],
		told: string,
		also: readonly Entry[] = []
	): Promise<boolean> {
		return this.change([keepBriefing({ ...briefing, blocks }), ...also], told);
	}

	/** Takes the last step back. */
	async undo(): Promise<void> {
		const group = this.undoable;
		if (group === null) return;
		this.undoable = null;
		await this.attempt(async () => {
			await session.workspace.undo(group);
			this.said = language.messages.briefing.said.undone;
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
}
