import type { AudienceCode, ChannelCode, IndicatorCode, IsoDay, PlaceId, TopicCode } from '../domain/brand';
import { foldText } from '../domain/fold';
import type { DaySpan, Period } from '../domain/period';
import { readPeriod, type PeriodCells } from '../domain/read-period';
import { readLooseDate } from '../domain/read-date';
import type { LooseDate } from '../domain/report';
import { unitKey } from '../domain/unit-key';
import type { Match, Reference, Vocabulary } from '../reference/reference';
import { holdCell, readCell, remark, type Cell, type Trouble } from './cell';

function holdUnmatched<Value>(
	name: string,
	column: string,
	text: string,
	match: Exclude<Match<Value>, { kind: 'match' }>,
	wordOf: (value: Value) => string
): Cell<never> {
	if (match.kind === 'ambiguous') {
		const candidates = match.candidates.map(wordOf).join('; ');
		return holdCell(`${name}.ambiguous`, column, text, { candidates });
	}
	const suggestion = match.suggestion === null ? '' : wordOf(match.suggestion);
	return holdCell(`${name}.unknown`, column, text, { suggestion });
}

/** The days that decide which unit a name meant. */
export interface NamedWhen {
	/** The days of the period, but none after the row was written; `null` where neither is known. */
	readonly on: DaySpan | null;
	/** The day the row was written, `null` where that is not known. */
	readonly written: IsoDay | null;
	/** Whether the period was still to come when the row was written, whenever that was. */
	readonly isForetold?: boolean;
}

/**
 * A name means a unit of the period's days, but of no later ones than the row was written. A plan of February 2025
 * for the year 2025 speaks of the province of that February, not of the one formed in July.
 */
export function whenWritten(period: DaySpan | null, date: LooseDate | null): NamedWhen {
	const written = date?.day ?? null;
	if (written === null) return { on: period, written };
	const end = period === null || written < period.end ? written : period.end;
	return { on: { start: period === null || end < period.start ? end : period.start, end }, written };
}

/** The units that a name means by the period and by the day it was written, where those are two. */
function meaningsOf({ places }: Reference, text: string, { on, written }: NamedWhen): Match<PlaceId> {
	const match = places.match(text, on);
	if (match.kind !== 'match' || on === null || written === null || written <= on.end) return match;
	const later = places.match(text, { start: written, end: written });
	const isAnother = later.kind === 'match' && later.value !== match.value;
	return isAnother ? { kind: 'ambiguous', candidates: [match.value, later.value] } : match;
}

/** A unit that had ended on the last day that the row can speak of. */
function endedBefore({ places }: Reference, id: PlaceId, text: string, when: NamedWhen): Trouble[] {
	const { validTo, successor } = places.get(id);
	const isWithin = validTo === null || when.on === null || when.on.end <= validTo;
	if (isWithin || when.isForetold === true) return [];
	const params = { ended: validTo, successor: places.get(successor).nameVi };
	return [remark('province.ended', 'warning', 'province', text, params)];
}

/**
 * Matches the province of a row. The period decides between units of one name or code before and after 01/07/2025;
 * where the row was written by a later unit of that name, either may be meant, and the row is held.
 */
export function readProvince(reference: Reference, text: string, when: NamedWhen): Cell<PlaceId> {
	if (foldText(text) === '') return holdCell('province.missing', 'province', text);
	const match = meaningsOf(reference, text, when);
	if (match.kind !== 'match') {
		const nameOf = (id: PlaceId): string => reference.places.get(id).nameVi;
		const wordOf = match.kind === 'ambiguous' ? (id: PlaceId) => `${nameOf(id)} (${id})` : nameOf;
		return holdUnmatched('province', 'province', text, match, wordOf);
	}
	const spread = /[\r\n]/u.test(text) ? [remark('text.newline_in_key', 'warning', 'province', text)] : [];
	return readCell(match.value, [...spread, ...endedBefore(reference, match.value, text, when)]);
}

/**
 * Matches the indicator of a row. A synonym that several indicators share is decided by the unit only where
 * exactly one of them is counted in it; else the row is held with the candidates.
 */
export function readIndicator({ indicators }: Reference, text: string, unit: string): Cell<IndicatorCode> {
	if (foldText(text) === '') return holdCell('indicator.missing', 'indicator', text);
	const match = indicators.match(text);
	if (match.kind === 'match') return readCell(match.value);
	const wordOf = (code: IndicatorCode): string => `${indicators.get(code).nameVi} (${code})`;
	if (match.kind === 'ambiguous' && foldText(unit) !== '') {
		const counted = match.candidates.filter((code) => unitKey(indicators.get(code).unitVi) === unitKey(unit));
		const [only] = counted;
		if (only !== undefined && counted.length === 1) return readCell(only);
	}
	return holdUnmatched('indicator', 'indicator', text, match, wordOf);
}

/** Splits a set (`ma túy; tội phạm`) and matches each name; blank is the empty set, *not stated*. */
function readSet<Code extends string>(
	name: string,
	vocabulary: Vocabulary<Code>,
	text: string
): Cell<readonly Code[]> {
	const codes = new Set<Code>();
	for (const part of text.split(';')) {
		if (foldText(part) === '') continue;
		const match = vocabulary.match(part);
		if (match.kind !== 'match') {
			return holdUnmatched(name, name, part.trim(), match, (code) => vocabulary.get(code).nameVi);
		}
		codes.add(match.value);
	}
	return readCell([...codes].sort());
}

/** Matches the topics of a row, which it then counts jointly; blank is *not stated*. */
export function readTopics({ topics }: Reference, text: string): Cell<readonly TopicCode[]> {
	return readSet('topic', topics, text);
}

/** Matches the channels of a row; blank is *not stated*. */
export function readChannels({ channels }: Reference, text: string): Cell<readonly ChannelCode[]> {
	return readSet('channel', channels, text);
}

/** Matches the audiences of a row; blank is *not stated*. */
export function readAudiences({ audiences }: Reference, text: string): Cell<readonly AudienceCode[]> {
	return readSet('audience', audiences, text);
}

/** Reads a date cell, day first; `null` where blank. A spreadsheet's day number is read and said. */
export function readDate(column: string, text: string): Cell<LooseDate | null> {
	const reading = readLooseDate(text);
	if (reading.kind === 'blank') return readCell(null);
	if (reading.kind === 'error') return holdCell('date.invalid', column, text, { reason: reading.code });
	if (reading.kind === 'serial') {
		return readCell(reading.date, [
			remark('date.serial', 'warning', column, text, { day: reading.date.day })
		]);
	}
	const monthOnly = reading.date.precision === 'month';
	return readCell(
		reading.date,
		monthOnly ? [remark('date.month', 'info', column, text, { day: reading.date.day })] : []
	);
}

/** Reads the period of a row from its label and dates (domain model §3). */
export function readPeriodCells(cells: PeriodCells): Cell<Period> {
	const reading = readPeriod(cells);
	if (reading.kind === 'error') {
		const { code, value } = reading;
		if (code === 'date_impossible' || code === 'date_unreadable') {
			const column = value === cells.end && value !== cells.start ? 'period_end' : 'period_start';
			return holdCell('date.invalid', column, value, { reason: code.replace('date_', '') });
		}
		return holdCell(`period.${code}`, 'period', value || cells.label);
	}
	const remarks = reading.notes.map((note) =>
		note === 'serial_date'
			? remark('date.serial', 'warning', 'period_start', cells.start || cells.end, {
					day: reading.period.window.start
				})
			: remark(`period.${note}`, 'warning', 'period', cells.label)
	);
	return readCell(reading.period, remarks);
}
