import { startEngine, type Engine } from '../../db/engine';
import { insertRows, loadExplore, type ExploreSource } from '../../db/load-explore';
import type { Figure } from '../../domain/figure';
import type { DaySpan } from '../../domain/period';
import type { Reconciled } from '../../reconcile/reconciled';
import type { Reference } from '../../reference/reference';
import { emptyTable } from '../../sql/explore/create-explore';
import { levelFigures } from './level-figures';
import { levelTotals } from './level-totals';
import { numberLevels, type Level } from './number-levels';
import { totalRows } from './total-rows';

/** What follows from the figures that are asked about; worked out when it is first needed. */
export type AskReconciled = (
	signal: AbortSignal
) => Promise<{ readonly figures: readonly Figure[]; readonly reconciled: Reconciled }>;

/**
 * An engine of its own for typed statements, which holds what is documented and nothing else. A statement that runs
 * long, fills the memory or breaks the engine leaves the screens and their engine alone; ending it costs seconds.
 */
export interface Explorer {
	readonly engine: Engine;
	/** Works totals out for the windows a statement names, in place of those before. */
	setWindows(windows: readonly DaySpan[], signal: AbortSignal): Promise<void>;
	/** The levels of what is held now, laid into the engine for `leaveOut`; the first one is all of them together. */
	setLevels(signal: AbortSignal): Promise<{ readonly all: number; readonly levels: readonly Level[] }>;
	close(): void;
}

/** Starts an explorer over one choice of data. Rejects with `engine_start`, `cancelled` or `asset_load`. */
export async function openExplorer(
	source: ExploreSource,
	reconciled: AskReconciled,
	reference: Reference,
	signal: AbortSignal
): Promise<Explorer> {
	const engine = await startEngine({ signal });
	try {
		await loadExplore(engine, source, signal);
	} catch (error) {
		engine.close();
		throw error;
	}
	return makeExplorer(engine, reconciled, reference);
}

/** An explorer over an engine that is loaded already, as a test starts it. */
export function makeExplorer(engine: Engine, reconciled: AskReconciled, reference: Reference): Explorer {
	let asked: ReturnType<AskReconciled> | null = null;
	let windows: readonly ReturnType<typeof totalRows>[] = [];
	const ask = (signal: AbortSignal): ReturnType<AskReconciled> => {
		asked ??= reconciled(signal).catch((error: unknown) => {
			asked = null;
			throw error;
		});
		return asked;
	};
	return {
		engine,
		async setWindows(spans, signal) {
			if (spans.length === 0 && windows.length === 0) return;
			const { reconciled: known } = await ask(signal);
			windows = [];
			await engine.run(emptyTable('totals'), signal);
			let next = 1;
			for (const span of spans) {
				const totals = totalRows(known, span, next, reference);
				next += totals.rows.length;
				windows = [...windows, totals];
				await insertRows(engine, 'totals', totals.rows, signal);
			}
		},
		async setLevels(signal) {
			const { figures, reconciled: known } = await ask(signal);
			const ofFigures = numberLevels(levelFigures(figures, known, reference), 1);
			const ofTotals = numberLevels(levelTotals(windows), ofFigures.levels.length + 1);
			const levels = [...ofFigures.levels, ...ofTotals.levels];
			const all = levels.length + 1;
			const rowsOf = (relation: string, rows: typeof ofFigures.rows) =>
				rows.flatMap(({ row, level }) => [
					{ relation, row, level },
					{ relation, row, level: all }
				]);
			await engine.run(emptyTable('levels'), signal);
			await insertRows(
				engine,
				'levels',
				[...rowsOf('figures', ofFigures.rows), ...rowsOf('totals', ofTotals.rows)],
				signal
			);
			return { all, levels };
		},
		close: () => engine.close()
	};
}
