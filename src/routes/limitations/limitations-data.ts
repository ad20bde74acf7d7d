import type { Report } from '../../lib/domain/report';
import type { Statement } from '../../lib/domain/statement';
import type { Joined } from '../../lib/ingest/joined';

/** What each view of limitations and directions is given. */
export interface LimitationsData {
	readonly joined: Joined;
	/** The documents of the chosen data and provinces. */
	readonly reports: readonly Report[];
	/** Their statements, with those of public pages where they are switched on; chosen by topic. */
	readonly statements: readonly Statement[];
}
