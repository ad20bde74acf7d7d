import type { Total } from '../../src/lib/domain/total';
import { periodBars } from '../../src/lib/chart/period-bars';
import { colourOf } from '../../src/lib/chart/place-look';
import { lightTheme } from '../../src/lib/chart/theme';
import { traVinh } from './make-total';
import { paint, type Painted, type PaintedMark } from './painted';

/** What the bars of these tests are of. */
export const spec = { name: 'Trà Vinh, tin, bài', place: traVinh, unitText: 'tin, bài' };

/** The colour of their province. */
export const blue = colourOf(traVinh, lightTheme);

/** Totals painted as bars, 1,100 by 320 px. */
export const show = (...totals: readonly Total[]): Painted =>
	paint(periodBars(spec, totals, lightTheme, 'vi'), 1100, 320);

/** The bars that are filled: amounts that are known. */
export const solids = ({ marks }: Painted): PaintedMark[] =>
	marks.filter((mark) => mark.fill === blue && mark.opacity === '0.88');
