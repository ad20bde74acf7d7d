import { AppError } from '../../lib/domain/app-error';
import type { Told } from '../../lib/i18n/messages';
import { workUnderWay } from '../../lib/state/work-under-way.svelte';

/** How far an export has come: so many of its figures are drawn, or the file is being written. */
export type ExportStep =
	{ readonly kind: 'drawing'; readonly done: number; readonly total: number } | { readonly kind: 'writing' };

/** What became of an export that did not fail: what was made, or why nothing was. */
export interface ExportOutcome {
	readonly kind: 'made' | 'refused';
	/** Sentences, a line each. */
	readonly told: Told;
}

/** Work on one export; it hears of the cancelling by its signal, and tells each step. */
export type ExportWork = (signal: AbortSignal, tell: (step: ExportStep) => void) => Promise<ExportOutcome>;

/**
 * The export of a briefing under way, and what became of the last. It goes on while other screens are open, and the
 * browser asks before it closes the page. One at a time: a second is not begun.
 */
class ExportRun {
	/** `null` while nothing is under way. */
	step = $state.raw<ExportStep | null>(null);
	/** The key of the briefing that the last export is of, and its name then. */
	of = $state.raw({ key: '', name: '' });
	outcome = $state.raw<ExportOutcome | null>(null);
	failure = $state.raw<AppError | null>(null);
	#control = new AbortController();
	#last: (() => void) | null = null;

	/** Begins an export; nothing where one is under way. Settles when it has ended, however that was. */
	async start(of: ExportRun['of'], work: ExportWork): Promise<void> {
		if (this.step !== null) return;
		this.#last = () => void this.start(of, work);
		this.of = of;
		this.clear();
		this.step = { kind: 'drawing', done: 0, total: 0 };
		const control = (this.#control = new AbortController());
		const { signal } = control;
		addEventListener('beforeunload', askToStay, { signal });
		signal.addEventListener('abort', workUnderWay.begin('export'));
		try {
			const outcome = await work(signal, (step) => {
				if (!signal.aborted) this.step = step;
			});
			if (!signal.aborted) this.outcome = outcome;
		} catch (error) {
			// What ends because it was cancelled has been told already, whatever it says of that.
			if (!signal.aborted) this.failure = asFailure(error);
		} finally {
			if (!signal.aborted) this.#end();
		}
	}

	/** Ends the export under way; `told` says that no file was made. */
	cancel(told: Told): void {
		if (this.step === null) return;
		this.#end();
		this.outcome = { kind: 'refused', told };
	}

	/** Begins the last export anew. */
	retry(): void {
		this.#last?.();
	}

	/** Forgets what became of the last export. */
	clear(): void {
		this.outcome = null;
		this.failure = null;
	}

	#end(): void {
		this.#control.abort();
		this.step = null;
	}
}

/** The one export of the page. */
export const exportRun = new ExportRun();

function askToStay(event: BeforeUnloadEvent): void {
	event.preventDefault();
}

function asFailure(error: unknown): AppError {
	return error instanceof AppError ? error : new AppError('export', String(error), { cause: error });
}
