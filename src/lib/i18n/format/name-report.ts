import type { Report } from '../../domain/report';
import type { Language } from '../messages';
import { labelPeriod } from './label-period';
import { nameOf } from './name-of';

/** Names a report in a sentence by its province and period: documents may lack number and date. */
export function nameReport(
	report: Pick<Report, 'period'>,
	place: { readonly nameVi: string; readonly nameEn: string },
	language: Language
): string {
	return `${nameOf(place, language)}, ${labelPeriod(report.period, language, 'inline')}`;
}
