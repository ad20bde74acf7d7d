import { clearFilter, setsOf } from './view';
import type { Loaded } from './loaded';
import type { DataSets } from '../domain/filter';
import { askReconciled } from '../query/ask-reconciled';
import { openExplorer, type Explorer } from '../query/explore/explorer';
import { listRows } from '../query/explore/list-rows';
import type { Reference } from '../reference/reference';

const keyOf = (sets: DataSets): string => JSON.stringify(setsOf(sets));

interface Opened {
	readonly version: number;
	readonly key: string;
	readonly explorer: Promise<Explorer>;
	readonly controller: AbortController;
}

/** The engine for typed statements: started when one is first asked, over the data then loaded, and ended with the screen. */
export class ExplorerHost {
	#opened: Opened | null = null;

	/** The explorer over a load and a choice of it; a new one where either has changed or the last was lost. */
	async explorerFor(loaded: Loaded, sets: DataSets, reference: Reference): Promise<Explorer> {
		const last = this.#opened;
		if (last !== null && last.version === loaded.version && last.key === keyOf(sets)) {
			const explorer = await last.explorer;
			if (!explorer.engine.gone.aborted) return explorer;
		}
		if (this.#opened !== last) return this.explorerFor(loaded, sets, reference);
		this.close();
		const opened = this.#open(loaded, sets, reference);
		this.#opened = opened;
		opened.explorer.catch(() => {
			if (this.#opened === opened) this.#opened = null;
		});
		return opened.explorer;
	}

	/** Ends the engine; nothing of it is kept. */
	close(): void {
		const opened = this.#opened;
		this.#opened = null;
		opened?.controller.abort();
		opened?.explorer.then(
			(explorer) => explorer.close(),
			() => undefined
		);
	}

	#open({ engine, joined, version }: Loaded, sets: DataSets, reference: Reference): Opened {
		const controller = new AbortController();
		const source = {
			joined,
			sets: setsOf(sets),
			nameOfPlace: (id: Parameters<typeof reference.places.get>[0]) => reference.places.get(id).nameVi,
			nameOfIndicator: (code: Parameters<typeof reference.indicators.get>[0]) =>
				reference.indicators.get(code).nameVi,
			tables: listRows(joined, sets, reference)
		};
		const reconciled = (signal: AbortSignal) => askReconciled(engine, clearFilter(sets), reference, signal);
		return {
			version,
			key: keyOf(sets),
			controller,
			explorer: openExplorer(source, reconciled, reference, controller.signal)
		};
	}
}
