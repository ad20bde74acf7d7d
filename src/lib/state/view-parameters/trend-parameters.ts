import { DEFAULT_VIEW, GRAINS, SCALES } from '../view';
import { oneOf, unlessDefault, type Parameters } from './parameter';

/** How trends are cut and scaled. */
export const trendParameters: Parameters = {
	grain: {
		read: (view, values) => oneOf(values, GRAINS, (grain) => ({ ...view, grain })),
		write: (view) => unlessDefault(view.grain, DEFAULT_VIEW.grain)
	},
	scale: {
		read: (view, values) => oneOf(values, SCALES, (scale) => ({ ...view, scale })),
		write: (view) => unlessDefault(view.scale, DEFAULT_VIEW.scale)
	}
};
