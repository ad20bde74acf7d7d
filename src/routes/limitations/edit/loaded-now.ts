import type { Report } from '../../../lib/domain/report';
import type { Statement } from '../../../lib/domain/statement';
import type { Joined } from '../../../lib/ingest/joined';
import { namePlace } from '../../../lib/i18n/format/name-place';
import { language } from '../../../lib/i18n/language.svelte';
import { chooseReports } from '../../../lib/query/choose-reports';
import { session } from '../../../lib/state/app';
import { currentView } from '../../../lib/state/current-view.svelte';
import type { EditContext } from '../../../lib/state/edit-statements';
import { author } from '../../../lib/state/author.svelte';
import { nameDocument } from '../name-document.svelte';

/** What is loaded of the data chosen; `null` while it is not there. Follows the session and the view. */
export function loadedNow(): Joined | null {
	return session.loadedFor(currentView.current.filter)?.joined ?? null;
}

/** What changes are made with; `null` while nothing is loaded. */
export function contextNow(): EditContext | null {
	const joined = loadedNow();
	return joined === null ? null : { joined, reference: session.reference, author: author.kept };
}

/** The documents of the data chosen, of all provinces. */
export function reportsNow(): readonly Report[] {
	const { data } = currentView.current.filter;
	return chooseReports(loadedNow()?.reports ?? [], { data, provinces: [] });
}

/** The statements of those documents that people may change: what a public page states is no report's. */
export function statementsNow(): readonly Statement[] {
	const ids = new Set<string | null>(reportsNow().map(({ id }) => id));
	return (loadedNow()?.statements ?? []).filter(({ report }) => report !== null && ids.has(report));
}

/** A document in a list: by province and period, and by its number, which tells two of them apart. */
export function labelReport(report: Report): string {
	const name = nameDocument(report);
	return name.includes(report.number) ? name : `${name} · ${report.number}`;
}

/** The document a statement is in, in words; that of its province where it is in none. */
export function labelDocument(statement: Statement): string {
	const report = loadedNow()?.reports.find(({ id }) => id === statement.report);
	if (report !== undefined) return labelReport(report);
	return namePlace(session.reference.places.get(statement.province), language.current);
}
