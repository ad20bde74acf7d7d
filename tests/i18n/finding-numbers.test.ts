import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lib/domain/finding';
import { explainFinding } from '../../src/lib/i18n/format/explain-finding';
import { writeAmounts } from '../../src/lib/i18n/format/write-amounts';
import { writeDate } from '../../src/lib/i18n/format/write-date';
import { messagesIn } from '../../src/lib/i18n/messages-in';

const finding = (code: string, value: string, params: Finding['params'] = {}): Finding => ({
	code,
	level: 'warning',
	file: 'x',
	line: 1,
	column: null,
	value,
	params
});

describe('amounts in findings', () => {
	it('are written as the language writes numbers, in the sentence and in the value beside it', () => {
		const jump = finding('tenfold_jump', '8700 / 43347', { before: 8700, now: 43347 });
		expect(explainFinding(jump, 'vi').value).toBe('8.700 / 43.347');
		expect(explainFinding(jump, 'vi').message).toContain('8.700 / 43.347');
		expect(explainFinding(jump, 'en').message).toContain('8,700 / 43,347');
		const parts = finding('parts_do_not_add_up', '47674 / ≥46244', { sum: 47674, whole: '≥46244' });
		expect(explainFinding(parts, 'vi').message).toContain('47.674, số chung là ≥46.244');
	});

	it('stay as a report words them, and so does a cell', () => {
		expect(writeAmounts('trên 1500 / 1250', 'vi')).toBe('trên 1500 / 1.250');
		expect(explainFinding(finding('value.second_number', '1500 / 20'), 'vi').value).toBe('1500 / 20');
	});
});

describe('dates in findings', () => {
	it.each([
		['2019-11-28', '28/11/2019', '28 Nov 2019'],
		['28/11/2019', '28/11/2019', '28 Nov 2019'],
		['5/2/2020', '05/02/2020', '5 Feb 2020'],
		['8/2020', '8/2020', 'Aug 2020'],
		['2020-08', '8/2020', 'Aug 2020'],
		['năm 2020', 'năm 2020', 'năm 2020'],
		['12/13/2020', '12/13/2020', '12/13/2020']
	])('%s reads as %s and as %s', (text, vietnamese, english) => {
		expect([writeDate(text, 'vi'), writeDate(text, 'en')]).toEqual([vietnamese, english]);
	});

	it('look alike wherever they stand in a sentence', () => {
		const after = finding('date.after_report', '28/11/2019', { number: '5', reportDate: '2019-05-15' });
		const { message } = explainFinding(after, 'en');
		expect(message).toContain('28 Nov 2019');
		expect(message).toContain('15 May 2019');
	});
});

describe('one of a thing', () => {
	it('is not many in English', () => {
		const { limitations, compare, overview, grid } = messagesIn('en');
		expect(limitations.unanswered.lead('1', '7')).toContain('1 of 7 stated limitations has');
		expect(overview.summary('1', '0', '1', '1')).toBe('1 report and 0 plans of 1 province, with 1 figure.');
		expect(overview.remark.doubtful('1')).toMatch(/^1 place in the data needs/);
		expect(grid.found('1', '1')).toBe('1 of 1 row');
		expect(compare.scope.unchosen('1')).not.toContain('all 1');
	});

	it('is not “cả 1” in Vietnamese', () => {
		const { scope, seeAll } = messagesIn('vi').compare;
		expect([scope.unchosen('1'), scope.results('1', '3'), seeAll('1')].join()).not.toMatch(
			/cả 1|cạnh nhau 1/
		);
		expect(scope.unchosen('3')).toContain('cả 3 số liệu');
	});
});
