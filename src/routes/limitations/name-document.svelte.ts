import type { Report } from '../../lib/domain/report';
import { nameReport } from '../../lib/i18n/format/name-report';
import { nameReports } from '../../lib/i18n/format/name-reports';
import { language } from '../../lib/i18n/language.svelte';
import { session } from '../../lib/state/app';

const names = $derived(
	nameReports(session.loaded?.joined.reports ?? [], session.reference.places, language.current)
);

/** Names a document so that none of the loaded ones bears the same name. Follows the session and the language. */
export function nameDocument(report: Report): string {
	return (
		names.get(report.id) ??
		nameReport(report, session.reference.places.get(report.province), language.current)
	);
}
