import { reportCalendar } from '../../../lib/query/report-calendar';
import type { View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { calendarFigure } from '../../quality/calendar-figure';
import type { FigureGround } from './figure-ground';

/** Who has reported for which period, as a table; `null` where neither a report nor a deadline is known. */
export function drawCalendarFigure(
	{ filter, quality }: View,
	{ joined, reference, language, today }: FigureGround
): Promise<DrawnFigure | null> {
	const { reports, deadlines } = joined;
	const allPlaces = quality.units === 'all';
	const calendar = reportCalendar({ reports, deadlines, filter, allPlaces, today }, reference);
	const isEmpty = calendar.years.length === 0;
	return Promise.resolve(
		isEmpty ? null : calendarFigure({ calendar, choice: quality, filter, today, reference }, language)
	);
}
