import { AppError } from '../domain/app-error';

/** An answer on its way to a screen; a newer question keeps the last value in sight, marked stale. */
export type Asked<Answer> =
	| { readonly kind: 'loading' }
	| { readonly kind: 'ready'; readonly value: Answer; readonly stale: boolean }
	| { readonly kind: 'failed'; readonly error: AppError; readonly retry: () => void };

/** What may be known of answers beside the question. */
export interface AnswerContext<Answer> {
	/** What stands in the place of the first answer until it is there, where that is known without asking; else `null`. */
	readonly known?: () => Answer | null;
	/** What answers are of. Once it is another, nothing of an earlier answer stays in sight. */
	readonly of?: () => unknown;
}

/** A question ready to be asked; the signal is aborted as soon as a newer one takes its place. */
export type Question<Answer> = (signal: AbortSignal) => Promise<Answer>;

/**
 * Asks a question whenever what it depends on changes, and cancels the one before. Call it while a component is
 * being set up. `null` means that it cannot be asked yet: nothing of an earlier answer stays in sight. Failures
 * become `failed`, programming errors throw on.
 */
export function ask<Answer>(
	question: () => Question<Answer> | null,
	{ known = () => null, of = () => undefined }: AnswerContext<Answer> = {}
): { readonly current: Asked<Answer> } {
	const before = (): Asked<Answer> => {
		const value = known();
		return value === null ? { kind: 'loading' } : { kind: 'ready', value, stale: false };
	};
	let answer = $state.raw(before());
	let last: { readonly value: Answer; readonly of: unknown } | undefined;
	let attempt = $state(0);

	$effect(() => {
		void attempt;
		const next = question();
		const own = of();
		if (next === null || last?.of !== own) last = undefined;
		answer = last === undefined ? before() : { kind: 'ready', value: last.value, stale: true };
		if (next === null) return;
		const controller = new AbortController();
		next(controller.signal).then(
			(value) => {
				if (controller.signal.aborted) return;
				last = { value, of: own };
				answer = { kind: 'ready', value, stale: false };
			},
			(error: unknown) => {
				if (controller.signal.aborted) return;
				if (!(error instanceof AppError)) throw error;
				answer = { kind: 'failed', error, retry: () => (attempt += 1) };
			}
		);
		return () => controller.abort();
	});

	return {
		get current() {
			return answer;
		}
	};
}
