import { overlaps } from '../../domain/days';
import { levelsOfStanding } from './level-figures';
import type { LevelledRow } from './number-levels';
import type { WindowTotals } from './total-rows';

/** The rows of `totals` that may not be added to others: a series within another, and windows that share days. */
export function levelTotals(windows: readonly WindowTotals[]): readonly LevelledRow[] {
	return windows.flatMap(({ window, rows, standings }) => {
		const meets = windows.some((other) => other.window !== window && overlaps(other.window, window));
		const name = `${window.start} – ${window.end}`;
		return [
			...(meets ? rows.map(({ row_id: row }) => ({ row, axis: 'window' as const, name })) : []),
			...standings.flatMap((standing) =>
				levelsOfStanding(standing.series, standing).map((level) => ({ ...level, row: standing.row }))
			)
		];
	});
}
