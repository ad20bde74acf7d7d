import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/lib/domain/read-quantity';

const FORMS = '../shared/reference/quantity_forms.csv';

interface Form {
	readonly text: string;
	readonly kind: string;
	readonly parsed_low: string;
	readonly parsed_high: string;
	readonly qualifier: string;
}

/** Kinds that are no amounts: dates and periods have readers of their own. */
const OTHER_READERS = new Set(['date', 'period', 'deadline']);
/** Below these qualifiers the list has no low end; in the domain model it is 0. */
const FROM_ZERO = new Set(['lt', 'lte']);
/** What the domain model wants asked, although the list has a likely reading. */
const ASKED = new Set(['1.250', 'vượt 275% chỉ tiêu']);

const rows = existsSync(FORMS)
	? Papa.parse<Form>(readFileSync(FORMS, 'utf8'), { header: true, skipEmptyLines: true }).data
	: [];
const bound = (text: string) => (text === '' ? null : Number(text));

describe.skipIf(rows.length === 0)('the shared list of quantity forms (needs ../shared)', () => {
	it.each(rows.filter((row) => !OTHER_READERS.has(row.kind)).map((row) => [row.text, row] as const))(
		'%s',
		(text, row) => {
			const reading = readQuantity(text);
			if (ASKED.has(text)) {
				expect(reading.kind).toBe('ambiguous');
				return;
			}
			const low = FROM_ZERO.has(row.qualifier) ? 0 : bound(row.parsed_low);
			expect(reading).toMatchObject({ kind: 'quantity', quantity: { low, high: bound(row.parsed_high) } });
		}
	);
});
