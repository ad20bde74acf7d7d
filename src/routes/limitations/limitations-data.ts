import type { Report } from '../../lib/domain/report';
import type { Statement } from '../../lib/domain/statement';
import type { Joined } from '../../lib/ingest/joined';
import { chooseReports } from '../../lib/query/choose-reports';
import { chooseStatements } from '../../lib/query/choose-statements';
import type { Reference } from '../../lib/reference/reference';
import type { View } from '../../lib/state/view';

/** What each view of limitations and directions is given. */
export interface LimitationsData {
	readonly joined: Joined;
	/** The documents of the chosen data and provinces. */
	readonly reports: readonly Report[];
	/** Their statements, with those of public pages where they are switched on; chosen by topic. */
	readonly statements: readonly Statement[];
}

/** What of the loaded data the filters of a view take. */
export function limitationsOf(
	{ filter }: Pick<View, 'filter'>,
	{ joined, reference }: { readonly joined: Joined; readonly reference: Reference }
): LimitationsData {
	return {
		joined,
		reports: chooseReports(joined.reports, filter),
		statements: chooseStatements(joined.statements, filter, reference)
	};
}
