import type { Total } from '../lib/domain/total';
import type { FigureAddress } from '../lib/state/briefing/briefing';
import { clearFilter, DEFAULT_VIEW } from '../lib/state/view';
import { encodeView } from '../lib/state/view-codec';

/** Where the evidence of a number stands: on the overview, by its series and days. `null` where no address can name it. */
export function addressOfTotal({ series, period: { start, end } }: Total): FigureAddress | null {
	const published = series.origin === 'published';
	const filter = clearFilter({ data: series.synthetic ? 'sample' : 'real', ...(published && { published }) });
	const evidence = { series: series.key, span: { start, end } };
	const query = encodeView({ ...DEFAULT_VIEW, filter, evidence });
	const isNamed = new URLSearchParams(query).has('evidence');
	return isNamed ? { path: '/', query, figure: 'evidence' } : null;
}
