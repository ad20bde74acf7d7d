import type { FindingLevel } from '../../domain/finding';
import { FINDING_FACETS, FINDING_KINDS, type FindingKind } from '../../domain/finding-kind';
import { CALENDAR_UNITS, CALENDAR_YEARS, DEFAULT_QUALITY, type QualityChoice } from '../quality-choice';
import type { View } from '../view';
import { isName } from './is-name';
import { allOf, oneOf, unlessDefault, type Parameters } from './parameter';

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info'];

/** What is looked at among the findings, and how the calendar of reports is drawn. */
export const qualityParameters: Parameters = {
	matter: {
		read: (view, values) =>
			allOf(
				values,
				(value) => FINDING_KINDS.some((kind) => kind === value),
				(kinds) => withChoice(view, { kinds: kinds as readonly FindingKind[] })
			),
		write: ({ quality }) => quality.kinds
	},
	level: {
		read: (view, values) =>
			allOf(
				values,
				(value) => LEVELS.some((level) => level === value),
				(levels) => withChoice(view, { levels: levels as readonly FindingLevel[] })
			),
		write: ({ quality }) => quality.levels
	},
	file: {
		read: (view, values) => allOf(values, isName, (files) => withChoice(view, { files })),
		write: ({ quality }) => quality.files
	},
	report: {
		read: (view, values) => allOf(values, isName, (reports) => withChoice(view, { reports })),
		write: ({ quality }) => quality.reports
	},
	by: {
		read: (view, values) => oneOf(values, FINDING_FACETS, (by) => withChoice(view, { by })),
		write: ({ quality }) => unlessDefault(quality.by, DEFAULT_QUALITY.by)
	},
	years: {
		read: (view, values) => oneOf(values, CALENDAR_YEARS, (years) => withChoice(view, { years })),
		write: ({ quality }) => unlessDefault(quality.years, DEFAULT_QUALITY.years)
	},
	units: {
		read: (view, values) => oneOf(values, CALENDAR_UNITS, (units) => withChoice(view, { units })),
		write: ({ quality }) => unlessDefault(quality.units, DEFAULT_QUALITY.units)
	}
};

function withChoice(view: View, change: Partial<QualityChoice>): View {
	return { ...view, quality: { ...view.quality, ...change } };
}
