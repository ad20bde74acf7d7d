import type { CalendarYear, ReportCalendar } from '../../lib/domain/report-calendar';
import type { QualityChoice } from '../../lib/state/quality-choice';

/** So many parts are shown until all are asked for: what is looked at is mostly of late. */
export const RECENT_YEARS = 4;

/** The parts of a calendar that a choice shows, the latest first. */
export function shownYears(
	{ years }: ReportCalendar,
	choice: QualityChoice['years']
): readonly CalendarYear[] {
	return choice === 'all' ? years : years.slice(0, RECENT_YEARS);
}
