import type { IsoDay } from './brand';
import { overlaps, yearOf } from './days';
import type { DaySpan } from './period';

/**
 * Something that outputs are seen beside and never explained by: a campaign that comes every year, or a legal
 * document that takes effect. `start` and `end` are `06-01` for what comes each year, else a day.
 */
export interface Milestone {
	readonly code: string;
	readonly kind: 'campaign' | 'legal';
	readonly start: string;
	readonly end: string;
	readonly nameVi: string;
	readonly nameEn: string;
	/** For marks in a picture. */
	readonly shortVi: string;
	readonly shortEn: string;
	/** Where the date is taken from. */
	readonly source: string;
}

/** A milestone on its days. */
export interface Occurrence extends DaySpan {
	readonly milestone: Milestone;
}

const YEARLY = /^\d{2}-\d{2}$/;

/** The milestones with a day in `span`, in order of their days; those that come each year once for each. */
export function milestonesWithin(milestones: readonly Milestone[], span: DaySpan): readonly Occurrence[] {
	const first = yearOf(span.start);
	const years = Array.from({ length: yearOf(span.end) - first + 1 }, (_, index) => first + index);
	return milestones
		.flatMap((milestone): readonly Occurrence[] => {
			const { start, end } = milestone;
			if (!YEARLY.test(start)) return [{ milestone, start: start as IsoDay, end: end as IsoDay }];
			return years.map((year) => ({
				milestone,
				start: `${String(year)}-${start}` as IsoDay,
				end: `${String(year)}-${end}` as IsoDay
			}));
		})
		.filter((occurrence) => overlaps(occurrence, span))
		.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
}
