import type { TotalAddress } from '../view';
import { readDaySpan, writeDaySpan } from './day-span';
import type { Parameters } from './parameter';

/** What parts the attributes of a series in its key, and what stands for it in an address. */
const PARTS = '\u001f';
const WRITTEN = '~';
/** Longer keys than this come from no table. */
const LONGEST_KEY = 1_000;

function readTotal(text: string): TotalAddress | null {
	const at = text.indexOf(WRITTEN);
	const span = at < 0 ? null : readDaySpan(text.slice(0, at));
	const series = text.slice(at + 1).replaceAll(WRITTEN, PARTS);
	return span === null || series === '' || series.length > LONGEST_KEY ? null : { series, span };
}

/**
 * The number whose evidence is open. It is only looked up: what no loaded series bears opens nothing. A series whose own
 * words hold a `~` has no address.
 */
export const evidenceParameters: Parameters = {
	evidence: {
		read: (view, [text = '', ...others]) => {
			const evidence = others.length === 0 ? readTotal(text) : null;
			return evidence === null ? null : { ...view, evidence };
		},
		write: ({ evidence }) =>
			evidence === null || evidence.series.includes(WRITTEN)
				? []
				: [`${writeDaySpan(evidence.span)}${WRITTEN}${evidence.series.replaceAll(PARTS, WRITTEN)}`]
	}
};
