import type { Report } from '../../domain/report';
import type { Language } from '../messages';
import { labelPeriod } from './label-period';
import { markSample } from './mark-sample';
import { namePlace, type NamedPlace } from './name-place';

/**
 * Names a report in a sentence by its province and period, for documents may lack number and date; an illustrative one
 * says so. `apart` tells it from others of that province and period; see `nameReports`.
 */
export function nameReport(
	report: Pick<Report, 'period' | 'synthetic'>,
	place: NamedPlace,
	language: Language,
	apart = ''
): string {
	const name = `${namePlace(place, language)}, ${labelPeriod(report.period, language, 'inline')}`;
	return markSample(apart === '' ? name : `${name} · ${apart}`, report, language);
}
