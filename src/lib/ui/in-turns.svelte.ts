import { flushSync, untrack } from 'svelte';

/** A part of a screen; one that waits is still as it was before and must not be shown. */
export interface PartInTurn<Part> {
	readonly part: Part;
	readonly waits: boolean;
}

/** The parts of a new answer as far as they have had their turn, and in the place of the others what they were before. */
export function takeOver<Part>(
	parts: readonly Part[],
	before: readonly Part[],
	turns: number,
	keyOf: (part: Part) => string
): readonly PartInTurn<Part>[] {
	return parts.flatMap((part, at): readonly PartInTurn<Part>[] => {
		if (at < turns) return [{ part, waits: false }];
		const former = before.find((one) => keyOf(one) === keyOf(part));
		return former === undefined ? [] : [{ part: former, waits: true }];
	});
}

/**
 * Brings many parts into the page one by one, a frame each, so that it answers between them; those in sight come first.
 * For paper all are there at once. To be called while a component is set up; `keyOf` tells parts apart, `many` says how
 * many come in one frame.
 */
export function inTurns<Part>(
	parts: () => readonly Part[],
	keyOf: (part: Part) => string,
	many: () => number = () => 1
): { readonly current: readonly PartInTurn<Part>[]; readonly isWhole: boolean } {
	let current = $state.raw<readonly PartInTurn<Part>[]>([]);
	let before: readonly Part[] = [];
	let turns = $state(0);

	$effect.pre(() => {
		parts();
		untrack(() => {
			before = current.map(({ part }) => part);
			turns = many();
		});
	});

	$effect.pre(() => {
		current = takeOver(parts(), before, turns, keyOf);
	});

	$effect(() => {
		if (turns >= parts().length) return;
		const frame = requestAnimationFrame(() => (turns += many()));
		return () => cancelAnimationFrame(frame);
	});

	$effect(() => {
		const all = (): void => flushSync(() => void (turns = Infinity));
		window.addEventListener('beforeprint', all);
		return () => window.removeEventListener('beforeprint', all);
	});

	return {
		get current() {
			return current;
		},
		get isWhole() {
			return turns >= parts().length;
		}
	};
}
