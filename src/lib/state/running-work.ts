/** Work under way by key: a newer one for the same key ends the older. */
export class RunningWork {
	readonly #controls = new Map<number, AbortController>();

	/** The signal of new work for a key; that of earlier work is aborted. */
	begin(key: number): AbortSignal {
		this.end(key);
		const control = new AbortController();
		this.#controls.set(key, control);
		return control.signal;
	}

	/** Ends the work for a key. */
	end(key: number): void {
		this.#controls.get(key)?.abort();
		this.#controls.delete(key);
	}
}
