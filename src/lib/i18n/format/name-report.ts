import type { Report } from '../../domain/report';
import type { Language } from '../messages';
import { labelPeriod } from './label-period';
import { namePlace, type NamedPlace } from './name-place';

/** Names a report in a sentence by its province and period: documents may lack number and date. */
export function nameReport(report: Pick<Report, 'period'>, place: NamedPlace, language: Language): string {
	return `${namePlace(place, language)}, ${labelPeriod(report.period, language, 'inline')}`;
}
