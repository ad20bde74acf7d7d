import { CLOCKS } from '../../domain/clock-window';
import { ALONG_MEASURES } from '../../domain/measure-along';
import { DEFAULT_VIEW, FORMS, GRAINS, SCALES } from '../view';
import { readDaySpan, writeDaySpan } from './day-span';
import { oneOf, unlessDefault, type Parameters } from './parameter';

/** How trends are cut, which days they show, and how they are drawn. */
export const trendParameters: Parameters = {
	grain: {
		read: (view, values) => oneOf(values, GRAINS, (grain) => ({ ...view, grain })),
		write: (view) => unlessDefault(view.grain, DEFAULT_VIEW.grain)
	},
	clock: {
		read: (view, values) => oneOf(values, CLOCKS, (clock) => ({ ...view, clock })),
		write: (view) => unlessDefault(view.clock, DEFAULT_VIEW.clock)
	},
	window: {
		read: (view, values) => {
			const window = values.length === 1 ? readDaySpan(values[0] ?? '') : null;
			return window === null ? null : { ...view, window };
		},
		write: ({ window }) => (window === null ? [] : [writeDaySpan(window)])
	},
	along: {
		read: (view, values) => oneOf(values, ALONG_MEASURES, (along) => ({ ...view, along })),
		write: (view) => unlessDefault(view.along, DEFAULT_VIEW.along)
	},
	form: {
		read: (view, values) => oneOf(values, FORMS, (form) => ({ ...view, form })),
		write: (view) => unlessDefault(view.form, DEFAULT_VIEW.form)
	},
	last_year: {
		read: (view, values) => oneOf(values, ['no'] as const, () => ({ ...view, lastYear: false })),
		write: ({ lastYear }) => (lastYear ? [] : ['no'])
	},
	marks: {
		read: (view, values) => oneOf(values, ['yes'] as const, () => ({ ...view, marks: true })),
		write: ({ marks }) => (marks ? ['yes'] : [])
	},
	scale: {
		read: (view, values) => oneOf(values, SCALES, (scale) => ({ ...view, scale })),
		write: (view) => unlessDefault(view.scale, DEFAULT_VIEW.scale)
	}
};
