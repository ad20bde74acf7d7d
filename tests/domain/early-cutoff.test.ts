import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../src/lib/domain/brand';
import { earlyCutoffOf } from '../../src/lib/domain/early-cutoff';
import { readLooseDate } from '../../src/lib/domain/read-date';
import { readPeriod } from '../../src/lib/domain/read-period';

function cutoff(
	label: string,
	reportDate: string,
	more: { cutOff?: string; asOf?: string; start?: string; end?: string } = {}
) {
	const period = readPeriod({ label, start: more.start ?? '', end: more.end ?? '' });
	const date = readLooseDate(reportDate);
	if (period.kind === 'error') throw new Error(label);
	return earlyCutoffOf(period.period, {
		reportDate: date.kind === 'date' ? date.date : null,
		cutOff: (more.cutOff ?? null) as IsoDay | null,
		asOf: (more.asOf ?? null) as IsoDay | null
	});
}

describe('early cut-off', () => {
	it('marks the two early reports of the source documents and the undated one', () => {
		expect(cutoff('6 tháng đầu năm 2019', '15/5/2019')).toEqual({ dataEnd: '2019-05-15' });
		expect(cutoff('giai đoạn 2016-2020', 'ngày tháng 8 năm 2020')).toEqual({ dataEnd: '2020-08-31' });
		expect(cutoff('năm 2020', '')).toBe('unknown');
	});

	it.each([
		['an inferred year closes on 14/12', '2020', '14/12/2020', {}, null],
		['the day before that is early', '2020', '13/12/2020', {}, { dataEnd: '2020-12-13' }],
		['an inferred first half closes on 14/6', '2019-H1', '14/6/2019', {}, null],
		[
			'a stated window closes on its own last day',
			'2020',
			'14/12/2020',
			{ start: '01/01/2020', end: '31/12/2020' },
			{ dataEnd: '2020-12-14' }
		],
		['a month as a date counts as its last day', '2020-08', 'tháng 8/2020', {}, null],
		[
			'a stated cut-off comes before the report date',
			'2020',
			'20/12/2020',
			{ cutOff: '2020-11-30' },
			{ dataEnd: '2020-11-30' }
		],
		['the as-of day of the row comes first', '2020', '', { cutOff: '2020-11-30', asOf: '2020-12-31' }, null]
	])('%s', (_, label, date, more, expected) => {
		expect(cutoff(label, date, more)).toEqual(expected);
	});
});
