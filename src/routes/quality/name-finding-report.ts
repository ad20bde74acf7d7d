import type { Report } from '../../lib/domain/report';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import type { Language } from '../../lib/i18n/messages';

/** Names a report beside its province: by its number and period, else by its period and id; by its id alone if not loaded. */
export function nameFindingReport(
	id: string,
	reports: ReadonlyMap<string, Report>,
	language: Language
): string {
	const report = reports.get(id);
	if (report === undefined) return id;
	const period = labelPeriod(report.period, language, 'inline');
	return report.number === '' ? `${period} (${id})` : `${report.number} · ${period}`;
}
