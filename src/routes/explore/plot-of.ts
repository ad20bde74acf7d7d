import { MOST_MARKS, type KeptPlot } from '../../lib/chart/quick-plot';
import type { Language } from '../../lib/i18n/messages';
import type { ExploreResult } from '../../lib/query/explore/explore-result';
import type { PlotChoice } from '../../lib/state/view';
import { wordCell } from './result-columns';

/**
 * What a choice draws of a result: `null` where nothing is chosen, where the columns chosen are not there, and where they
 * give no number.
 */
export function plotOf(
	result: ExploreResult,
	choice: PlotChoice | null,
	language: Language
): KeptPlot | null {
	const label = choice === null ? undefined : result.columns[choice.label];
	const number = choice === null ? undefined : result.columns[choice.number];
	if (choice === null || label === undefined || number?.kind !== 'number') return null;
	const count = Math.min(result.length, MOST_MARKS[choice.mark]);
	const points = Array.from({ length: count }, (_, row) => {
		const value = number.cells[row] ?? null;
		const isNumber = value !== null && Number.isFinite(Number(value));
		return { label: wordCell(label.cells[row] ?? null, language), value: isNumber ? Number(value) : null };
	});
	if (points.every(({ value }) => value === null)) return null;
	return { mark: choice.mark, label: label.name, number: number.name, points, rows: result.length };
}
