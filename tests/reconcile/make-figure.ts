import type {
	ChannelCode,
	FigureId,
	IndicatorCode,
	IsoDay,
	PlaceId,
	ReportId,
	TopicCode
} from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import {
	customPeriod,
	halfPeriod,
	monthPeriod,
	nineMonthsPeriod,
	quarterPeriod,
	spanPeriod,
	withWindow,
	yearPeriod
} from '../../src/lib/domain/make-period';
import type { Period } from '../../src/lib/domain/period';
import { missingQuantity } from '../../src/lib/domain/quantity-arithmetic';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import type { Quantity } from '../../src/lib/domain/quantity';
import { bundledReference } from '../../src/lib/reference/bundled';

export const TRA_VINH = 'qd124:84' as PlaceId;
export const LANG_SON = 'qd124:20' as PlaceId;

/** `2020`, `2020-H1`, `2020-Q3`, `2020-9M`, `2020-05`, `2016-2020` or `2020-01-01..2020-11-30`. */
export function period(text: string): Period {
	const [start, end] = text.split('..');
	if (start && end) return customPeriod(start as IsoDay, end as IsoDay, text);
	const [, year, rest] = /^(\d{4})(?:-(.+))?$/u.exec(text) ?? [];
	if (!year) throw new Error(`No period: ${text}`);
	if (!rest) return yearPeriod(Number(year));
	if (rest === '9M') return nineMonthsPeriod(Number(year));
	if (rest.startsWith('H')) return halfPeriod(Number(year), rest === 'H1' ? 1 : 2);
	if (rest.startsWith('Q')) return quarterPeriod(Number(year), Number(rest.slice(1)));
	return rest.length === 4 ? spanPeriod(Number(year), Number(rest)) : monthPeriod(Number(year), Number(rest));
}

/** An amount as a report words it; `''` is a blank cell. */
function quantity(text: string): Quantity {
	if (text === '') return missingQuantity('blank', '');
	const reading = readQuantity(text, { convention: 'vi' });
	if (reading.kind !== 'quantity') throw new Error(`No quantity: ${text}`);
	return reading.quantity;
}

type Terse = Partial<
	Omit<Figure, 'period' | 'quantity' | 'topics' | 'channels' | 'report' | 'indicator' | 'body'>
> & {
	readonly period: string;
	readonly value: string | number;
	/** First and last day of the stated window. */
	readonly window?: readonly [string, string];
	readonly topics?: readonly string[];
	readonly channels?: readonly string[];
	readonly report?: string | null;
	/** Effective date; without one, the end of 2030 for a report that is nobody's rival. */
	readonly date?: string | null;
	readonly cutOff?: string;
	readonly indicator?: string;
	readonly body?: string;
	readonly place?: string;
	readonly line?: number;
};

let rows = 0;

/** One figure of Trà Vinh's news items, actual, its own report; say only what matters. */
export function figure(terse: Terse): Figure {
	const { value, window, topics, channels, report, date, cutOff, indicator, body, place, line, ...given } =
		terse;
	rows += 1;
	const nominal = period(terse.period);
	const [start, end] = window ?? [];
	return {
		id: rows as FigureId,
		province: TRA_VINH,
		locality: null,
		venue: '',
		scope: 'not_stated',
		role: 'item',
		partOf: null,
		grain: 'period',
		cumulative: false,
		origin: 'produced',
		asOf: null,
		body: body === undefined ? null : bundledReference().bodies.key(body),
		bodyText: body ?? '',
		indicator: (indicator ?? 'news_item') as IndicatorCode,
		unit: '',
		unitText: '',
		topics: (topics ?? []) as TopicCode[],
		channels: (channels ?? []) as ChannelCode[],
		audiences: [],
		kind: 'actual',
		basis: 'stated',
		quantity: quantity(String(value)),
		report: (report === undefined ? `report of ${terse.period}` : report) as ReportId | null,
		effectiveDate: (date === undefined ? nominal.end : date) as IsoDay | null,
		effectiveDateInferred: false,
		earlyCutoff: cutOff === undefined ? null : { dataEnd: cutOff as IsoDay },
		synthetic: false,
		provenance: { file: 'a.csv', line: line ?? rows, placeInReport: place ?? '', source: '', note: '' },
		...given,
		period:
			start && end
				? withWindow(nominal, nominal.label, { start: start as IsoDay, end: end as IsoDay }, 'stated')
				: nominal
	};
}

/** A figure of a period, said in one line. */
export function figureOf(
	label: string,
	value: string | number,
	given: Partial<Parameters<typeof figure>[0]> = {}
): Figure {
	return figure({ period: label, value, ...given });
}
