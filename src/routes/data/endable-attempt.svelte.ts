import { tick } from 'svelte';
import { AppError } from '../../lib/domain/app-error';
import type { WorkKind } from '../../lib/state/update-messages';
import { Attempt } from './attempt.svelte';

/** What work that may be ended is given. */
export interface EndableControl {
	readonly signal: AbortSignal;
	readonly onProgress: (done: number, total: number) => void;
	/** Says that all is done but what can't be ended any more. */
	readonly settle: () => void;
}

/** Work that a panel starts, whose progress and failure it shows, and which its user may end. */
export class EndableAttempt extends Attempt {
	/** How far the work is; `null` where none is under way that can be ended. */
	progress = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
	/** Whether the work was told to end and is putting things in order. */
	isEnding = $state(false);
	#control = new AbortController();

	/** Runs work like `run`; gives false where it was ended: then nothing came of it. `starter` began it and can again. */
	async runToEnd(
		starter: HTMLElement,
		work: (control: EndableControl) => Promise<unknown>,
		kind?: WorkKind
	): Promise<boolean> {
		const { signal } = (this.#control = new AbortController());
		const settle = (): void => void (this.progress = null);
		const onProgress = (done: number, total: number): void => void (this.progress = { done, total });
		let isEnded = false;
		this.progress = { done: 0, total: 1 };
		await this.run(async () => {
			try {
				await work({ signal, onProgress, settle });
			} catch (error) {
				isEnded = error instanceof AppError && error.kind === 'cancelled';
				if (!isEnded) throw error;
			} finally {
				settle();
				this.isEnding = false;
			}
		}, kind);
		if (isEnded) await backTo(starter);
		return !isEnded;
	}

	/** Ends the work under way. */
	end(): void {
		this.isEnding = true;
		this.#control.abort();
	}
}

/** The button that ends work is gone with it, and who pressed it goes on where the work began. */
async function backTo(starter: HTMLElement): Promise<void> {
	await tick();
	if (document.activeElement === document.body) starter.focus();
}
