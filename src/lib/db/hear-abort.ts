/** Who hears of each signal, and the one listener that tells them. */
const ears = new WeakMap<AbortSignal, { readonly hearers: Set<() => void>; readonly tell: () => void }>();

/**
 * Calls `hear` when a signal aborts, and gives what takes it back again; nothing for one that has aborted already. However
 * many wait for a signal, it has one listener: a listener for each would be taken for a leak where dozens of questions
 * stand in a queue, and is slow to be removed.
 */
export function hearAbort(signal: AbortSignal, hear: () => void): () => void {
	const { hearers, tell } = ears.get(signal) ?? listenTo(signal);
	// The same function may wait twice.
	const own = (): void => hear();
	hearers.add(own);
	return () => {
		hearers.delete(own);
		if (hearers.size > 0 || ears.get(signal)?.hearers !== hearers) return;
		signal.removeEventListener('abort', tell);
		ears.delete(signal);
	};
}

function listenTo(signal: AbortSignal) {
	const hearers = new Set<() => void>();
	const tell = (): void => [...hearers].forEach((hear) => hear());
	const ear = { hearers, tell };
	ears.set(signal, ear);
	signal.addEventListener('abort', tell);
	return ear;
}
