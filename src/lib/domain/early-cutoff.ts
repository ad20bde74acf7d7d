import { administrativeWindow } from './administrative-window';
import type { IsoDay } from './brand';
import type { EarlyCutoff } from './figure';
import type { Period } from './period';
import type { LooseDate } from './report';

/** What is known about where the data of a figure end. */
export interface DataEnd {
	/** The report's stated cut-off. */
	readonly cutOff: IsoDay | null;
	/** The report's date; a month counts as its last day. */
	readonly reportDate: LooseDate | IsoDay | null;
	/** The row's own `as_of`. */
	readonly asOf: IsoDay | null;
}

/** The last day that the data must reach: the window's end, or the administrative close where it is inferred. */
function closeOf(period: Period): IsoDay {
	if (period.window.basis !== 'inferred') return period.window.end;
	return administrativeWindow(period)?.end ?? period.window.end;
}

/**
 * Whether the data end before the period does (domain model §3): the data end is the row's `as_of`, else the
 * stated cut-off, else the report date. An inferred window counts as closed at the administrative close (14/6,
 * 14/12). `'unknown'` without any of the three dates; `null` where the window is covered.
 */
export function earlyCutoffOf(period: Period, known: DataEnd): EarlyCutoff {
	const reportDay =
		known.reportDate !== null && typeof known.reportDate === 'object'
			? known.reportDate.day
			: known.reportDate;
	const dataEnd = known.asOf ?? known.cutOff ?? reportDay;
	if (dataEnd === null) return 'unknown';
	return dataEnd < closeOf(period) ? { dataEnd } : null;
}
