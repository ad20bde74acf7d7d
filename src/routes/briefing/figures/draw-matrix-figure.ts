import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { limitationsOf } from '../../limitations/limitations-data';
import { matrixFigure } from '../../limitations/matrix-figure';
import { showMatrix } from '../../limitations/shown-matrix';
import type { FigureGround } from './figure-ground';

/** How far the limitations of a choice are answered, by province and category; `null` where it has no document. */
export function drawMatrixFigure(view: View, ground: FigureGround): Promise<DrawnFigure | null> {
	const { reference, language } = ground;
	const data = limitationsOf(view, ground);
	const { lines, given } = showMatrix(data, {
		choice: view.limitations,
		filter: view.filter,
		reference,
		language
	});
	return Promise.resolve(lines.length === 1 ? null : matrixFigure(given, language));
}
