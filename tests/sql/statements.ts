import type { FigureId } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import { countFigures } from '../../src/lib/sql/count-figures';
import { figuresByFilter, figuresByIds } from '../../src/lib/sql/select-figures';
import type { Statement } from '../../src/lib/sql/statement';
import { body, channels, indicator, LANG_SON, NO_FILTER, topics, TRA_VINH } from '../query/small-data';

export const FULL_FILTER: FigureFilter = {
	data: 'real',
	provinces: [LANG_SON, TRA_VINH],
	indicators: [indicator('leaflets')],
	topics: topics('drugs'),
	channels: channels('portal'),
	bodies: [body('so_tttt')],
	kind: 'actual'
};

/** Every question the product asks, with nothing and with everything chosen. */
export const QUESTIONS: readonly (readonly [string, Statement<unknown>])[] = [
	['figures, no filter', figuresByFilter(NO_FILTER)],
	['figures, full filter', figuresByFilter(FULL_FILTER)],
	['figures by id', figuresByIds([3, 5] as FigureId[])],
	['figures by no id', figuresByIds([])],
	['counts, no filter', countFigures(NO_FILTER)],
	['counts, full filter', countFigures(FULL_FILTER)]
];
