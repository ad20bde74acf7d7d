import type { BarSign } from './bar-legend';
import type { MeasuredSign } from './measured-legend';

/** The signs that a picture along time shows, of bars or of a measure, for the legend that explains them. */
export type TimeSigns =
	| { readonly kind: 'bars'; readonly signs: readonly BarSign[] }
	| { readonly kind: 'measured'; readonly signs: readonly MeasuredSign[] };
