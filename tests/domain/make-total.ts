import type { IndicatorCode, PlaceId, TopicCode } from '../../src/lib/domain/brand';
import type { Period } from '../../src/lib/domain/period';
import { readPeriod } from '../../src/lib/domain/read-period';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import type { Series, Total } from '../../src/lib/domain/total';

/** The period of a label, as a figure of that label has it. */
export function periodOf(label: string, start = '', end = ''): Period {
	const reading = readPeriod({ label, start, end });
	if (reading.kind === 'error') throw new Error(`${label}: ${reading.code}`);
	return reading.period;
}

/** A reported total of one amount as written; anything else may be said in the options. */
export function totalOf(
	value: string,
	label: string,
	options: Partial<Omit<Total, 'series'>> & {
		readonly series?: Partial<Omit<Series, 'topics'>> & { readonly topics?: readonly string[] };
	} = {}
): Total {
	const reading = readQuantity(value);
	if (reading.kind !== 'quantity') throw new Error(value);
	const { series = {}, ...rest } = options;
	return {
		period: periodOf(label),
		status: 'reported',
		quantity: reading.quantity,
		asReported: reading.quantity,
		disputed: false,
		earlyCutoff: null,
		coverage: 1,
		chain: [],
		notes: [],
		figures: [],
		history: [],
		...rest,
		series: {
			key: '',
			province: 'qd124:84' as PlaceId,
			locality: null,
			producer: '',
			scope: 'not_stated',
			indicator: 'portal_item_posted' as IndicatorCode,
			unit: 'tin, bài',
			unitText: 'tin, bài',
			channels: [],
			audiences: [],
			origin: 'produced',
			kind: 'actual',
			synthetic: false,
			...series,
			topics: (series.topics ?? []) as readonly TopicCode[]
		}
	};
}
