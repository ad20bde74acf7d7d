import type { LooseDate } from './report';

/**
 * A date read from text. `serial` is an Excel day number: the date is probably right but a spreadsheet changed
 * the cell, so that the caller can say so.
 */
export type DateReading =
	| { readonly kind: 'date'; readonly date: LooseDate }
	| { readonly kind: 'serial'; readonly date: LooseDate }
	| { readonly kind: 'blank' }
	| { readonly kind: 'error'; readonly code: 'impossible' | 'implausible_year' | 'no_year' | 'unreadable' };

/** Reads a date as written, day first. */
export function readLooseDate(text: string): DateReading {
	return text.trim() === '' ? { kind: 'blank' } : { kind: 'error', code: 'unreadable' };
}
