import { ask, type AnswerContext, type Asked } from '../../src/lib/state/ask.svelte';

/** A question as a component asks it, of something that may become another. */
export function askInRoot(
	answerOf: (asked: string, signal: AbortSignal) => Promise<string>,
	context: Pick<AnswerContext<string>, 'known'> = {}
) {
	let asked = $state<string | null>(null);
	let of = $state(1);
	let current: () => Asked<string> = () => ({ kind: 'loading' });
	const end = $effect.root(() => {
		const answer = ask(
			() => {
				const own = asked;
				return own === null ? null : (signal) => answerOf(own, signal);
			},
			{ ...context, of: () => of }
		);
		current = () => answer.current;
	});
	return {
		end,
		change: (next: { readonly asked?: string | null; readonly of?: number }) => {
			if (next.asked !== undefined) asked = next.asked;
			of = next.of ?? of;
		},
		get current() {
			return current();
		}
	};
}
