import type { IsoDay } from './brand';
import { firstOfMonth, monthOf, overlaps, yearOf } from './days';
import { customPeriod, withWindow } from './make-period';
import type { DaySpan, Period } from './period';
import { readLooseDate, type DateReading } from './read-date';
import { readPeriodLabel } from './read-period-label';
import { snapPeriod } from './snap-period';

/** The three cells of a period, as written; `''` where blank. */
export interface PeriodCells {
	readonly label: string;
	readonly start: string;
	readonly end: string;
}

/** Why the cells give no period. */
type PeriodErrorCode =
	| 'missing'
	| 'unreadable'
	| 'incomplete'
	| 'reversed'
	| 'implausible_year'
	| 'date_impossible'
	| 'date_unreadable';

/** `serial_date`: a spreadsheet wrote a day number; `window_apart`: the dates share no day with the label. */
type PeriodNote = 'serial_date' | 'window_apart' | 'one_date_ignored';

/** A period with remarks, or why there is none with the cell at fault. */
export type PeriodReading =
	| { readonly kind: 'period'; readonly period: Period; readonly notes: readonly PeriodNote[] }
	| { readonly kind: 'error'; readonly code: PeriodErrorCode; readonly value: string };

type PeriodError = Extract<PeriodReading, { readonly kind: 'error' }>;
type Window =
	| { readonly kind: 'window'; readonly span: DaySpan; readonly notes: readonly PeriodNote[] }
	| { readonly kind: 'none'; readonly notes: readonly PeriodNote[] }
	| PeriodError;

function failed(code: PeriodErrorCode, value: string): PeriodError {
	return { kind: 'error', code, value };
}

function dateError(reading: Extract<DateReading, { readonly kind: 'error' }>, value: string): PeriodError {
	if (reading.code === 'impossible') return failed('date_impossible', value);
	return failed(reading.code === 'implausible_year' ? 'implausible_year' : 'date_unreadable', value);
}

/** A month as a first day is its first, as a last day its last. */
function firstDayOf(reading: Extract<DateReading, { readonly kind: 'date' | 'serial' }>): IsoDay {
	const { day, precision } = reading.date;
	return precision === 'month' ? firstOfMonth(yearOf(day), monthOf(day)) : day;
}

function readWindow(cells: PeriodCells, hasLabel: boolean): Window {
	const start = readLooseDate(cells.start);
	const end = readLooseDate(cells.end);
	if (start.kind === 'error') return dateError(start, cells.start);
	if (end.kind === 'error') return dateError(end, cells.end);
	if (start.kind === 'blank' && end.kind === 'blank') return { kind: 'none', notes: [] };
	if (start.kind === 'blank' || end.kind === 'blank') {
		return hasLabel
			? { kind: 'none', notes: ['one_date_ignored'] }
			: failed('incomplete', cells.start || cells.end);
	}
	const span = { start: firstDayOf(start), end: end.date.day };
	if (span.end < span.start) return failed('reversed', `${cells.start} - ${cells.end}`);
	return {
		kind: 'window',
		span,
		notes: start.kind === 'serial' || end.kind === 'serial' ? ['serial_date'] : []
	};
}

function apartNotes(named: DaySpan, window: DaySpan): readonly PeriodNote[] {
	return overlaps(named, window) ? [] : ['window_apart'];
}

/**
 * Reads the period of a row (domain model §3). A label alone means its calendar days, basis *inferred*; with dates
 * the label is nominal and the dates are the window, basis *stated*; dates alone are a registered period on an
 * exact match with its calendar days or administrative window, else custom. A label of no known form with dates
 * (a campaign) is custom under that label.
 */
export function readPeriod(cells: PeriodCells): PeriodReading {
	const hasLabel = cells.label.trim() !== '';
	const window = readWindow(cells, hasLabel);
	if (window.kind === 'error') return window;
	if (!hasLabel) {
		if (window.kind === 'none') return failed('missing', '');
		const label = `${cells.start.trim()} - ${cells.end.trim()}`;
		return { kind: 'period', period: snapPeriod(window.span, label), notes: window.notes };
	}
	const named = readPeriodLabel(cells.label);
	if (window.kind === 'none') {
		if (named.kind === 'error') return failed(named.code, cells.label);
		return { ...named, notes: [...window.notes, ...apartNotes(named.period, named.period.window)] };
	}
	if (named.kind === 'error') {
		if (named.code !== 'unreadable') return failed(named.code, cells.label);
		const period = customPeriod(window.span.start, window.span.end, cells.label.trim());
		return { kind: 'period', period, notes: window.notes };
	}
	const apart = apartNotes(named.period, window.span);
	const period = withWindow(named.period, named.period.label, window.span, 'stated');
	return { kind: 'period', period, notes: [...window.notes, ...apart] };
}
