import { describe, expect, it } from 'vitest';
import { readLooseDate } from '../../src/lib/domain/read-date';
import { readPeriod } from '../../src/lib/domain/read-period';
import { readQuantity } from '../../src/lib/domain/read-quantity';
import { readAmount } from '../../src/lib/ingest/read-amount-cells';
import { readCsv } from '../data/read-csv';

const rows = readCsv('tests/fixtures/quantity_forms.csv').map((row) => ({
	text: row['text'] ?? '',
	kind: row['kind'] ?? '',
	low: row['parsed_low'] ?? '',
	high: row['parsed_high'] ?? '',
	qualifier: row['qualifier'] ?? '',
	unit: row['unit'] ?? '',
	start: row['period_start'] ?? '',
	end: row['period_end'] ?? ''
}));
type Form = (typeof rows)[number];

/** What has a reader of its own: days, months and spans of time. */
const TIMES = new Set(['date', 'period', 'deadline']);
/** What speaks of another figure and must never count as one. */
const COMPARED = new Set(['change', 'ratio', 'completion']);
const AMOUNTS = new Set('number percent rate bound approx range vague list duration missing'.split(' '));
/** Below these qualifiers the list has no low end; in the domain model it is 0. */
const FROM_ZERO = new Set(['lt', 'lte']);
/** Named without a year or a day: recognised as time, and left without one. */
const WITHOUT_DAY = new Set(['day_month', 'vague_future']);

const bound = (text: string): number | null => (text === '' ? null : Number(text));
const amountOf = ({ text }: Form) =>
	readAmount(
		{ value: text, low: '', high: '', basis: 'stated' },
		{ value: 'vi', bounds: 'vi', dash: 'undecided' }
	);
const ofKinds = (kinds: ReadonlySet<string>) => rows.filter(({ kind }) => kinds.has(kind));

/** The days that a cell of a period column or a date column names. */
function daysOf({ text }: Form): { start: string; end: string } | null {
	const period = readPeriod({ label: text, start: '', end: '' });
	if (period.kind === 'period') return period.period.window;
	const reading = readLooseDate(text);
	if (reading.kind !== 'date' && reading.kind !== 'serial') return null;
	const { day, precision } = reading.date;
	return { start: precision === 'day' ? day : `${day.slice(0, 8)}01`, end: day };
}

describe('the shared list of wordings', () => {
	it('is read to its last row, each by the reader of its kind', () => {
		expect(rows).toHaveLength(82);
		const read = [AMOUNTS, COMPARED, TIMES].map((kinds) => ofKinds(kinds).length);
		expect(read.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
	});

	it.each(ofKinds(AMOUNTS))('$text is an amount', (form) => {
		const low = FROM_ZERO.has(form.qualifier) ? 0 : bound(form.low);
		expect(amountOf(form)).toMatchObject({
			kind: 'read',
			value: { quantity: { low, high: bound(form.high), text: form.text } }
		});
	});

	it.each(ofKinds(COMPARED))('$text is held and never counts', (form) => {
		expect(amountOf(form)).toMatchObject({
			kind: 'held',
			trouble: {
				code: form.qualifier === 'suspicious' ? 'number.ambiguous' : 'value.not_amount',
				value: form.text
			}
		});
		// Its number is understood all the same, but for the trap that has to be asked.
		const reading = readQuantity(form.text, { convention: 'vi' });
		if (form.qualifier !== 'suspicious') {
			expect(reading).toMatchObject({ quantity: { low: bound(form.low), high: bound(form.high) } });
		} else expect(reading).toMatchObject({ candidates: [275, 375] });
	});

	it.each(ofKinds(TIMES).filter(({ unit }) => !WITHOUT_DAY.has(unit)))('$text names its days', (form) => {
		const days = daysOf(form);
		expect(days?.end).toBe(form.end);
		if (form.start !== '') expect(days?.start).toBe(form.start);
	});

	it.each(ofKinds(TIMES).filter(({ unit }) => WITHOUT_DAY.has(unit)))(
		'$text names no day, and none is made up',
		(form) => expect(daysOf(form)).toBeNull()
	);

	it.each(ofKinds(TIMES).filter(({ unit }) => unit !== 'excel_serial'))('$text is no amount', (form) =>
		expect(amountOf(form).kind).toBe('held')
	);
});
