import { expect } from 'vitest';
import { relateSeries, type SeriesRelation } from '../../src/lib/reconcile/relate-series';
import { createSeriesIndex } from '../../src/lib/reconcile/series';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure } from './make-figure';

/** What is said of a figure, from which its series follows. */
export type Terse = Partial<Parameters<typeof figure>[0]>;

export const reference = bundledReference();
const indexOf = createSeriesIndex(reference);
/** The series of a figure. */
export const seriesOf = (given: Terse) => indexOf(figure({ period: '2020', value: 1, ...given }));

const TURNED: Readonly<Record<string, SeriesRelation>> = { contains: 'inside', inside: 'contains' };

/** In words, what is said of two series, and how they stand to each other. */
export type RelationCase = readonly [string, Terse, Terse, SeriesRelation];

/** Holds how two series stand to each other, and the other way round. */
export function expectRelation(one: Terse, other: Terse, expected: SeriesRelation): void {
	const [a, b] = [seriesOf(one), seriesOf(other)];
	expect(relateSeries(a, b, reference)).toBe(expected);
	expect(relateSeries(b, a, reference)).toBe(TURNED[expected] ?? expected);
}
