import { describe, expect, it } from 'vitest';
import type { FigureId, IsoDay, ReportId } from '../../src/lib/domain/brand';
import type { Block } from '../../src/lib/reconcile/block';
import { chooseCurrent } from '../../src/lib/reconcile/choose-current';
import { figure } from './make-figure';
import { onlySeries } from './show-total';

/** `amount @date`, `amount` without a date, with `~` before what is restated and `^` before a part. */
function blockOf(text: string): Block {
	const [, mark = '', amount = '', date = null] = /^([~^]?)([^@]*?)(?: ?@(.+))?$/u.exec(text) ?? [];
	const role = mark === '~' ? 'restatement' : mark === '^' ? 'part' : 'item';
	const cell = figure({ period: '2020', value: amount, role, date: date as IsoDay | null, report: text });
	const { revisions } = onlySeries([cell]);
	const block = revisions[0]?.current;
	if (!block) throw new Error(`no block: ${text}`);
	return { ...block, report: text as ReportId, figures: [cell.id as FigureId] };
}

const names = (blocks: readonly Block[]) => blocks.map(({ report }) => report).join(', ');

function chosen(...texts: readonly string[]) {
	const { current, undecided, replaced, restated } = chooseCurrent(texts.map(blockOf));
	return [current?.report ?? '', names(undecided), names(replaced), names(restated)];
}

describe('of blocks for one period', () => {
	it.each<[string, readonly string[], readonly [string, string, string, string]]>([
		['the only one stands', ['34 @2020-12-01'], ['34 @2020-12-01', '', '', '']],
		['the only one stands in words', ['nhiều'], ['nhiều', '', '', '']],
		['the only one stands as a blank', ['@2020-12-01'], ['@2020-12-01', '', '', '']],
		['the later stands', ['34 @1', '36 @2'], ['36 @2', '', '34 @1', '']],
		['the later stands in any order', ['36 @2', '34 @1'], ['36 @2', '', '34 @1', '']],
		[
			'the last stands, the others are replaced in order',
			['36 @2', '38 @3', '34 @1'],
			['38 @3', '', '34 @1, 36 @2', '']
		],
		['the later of two alike stands and replaces nothing', ['34 @1', '34 @2'], ['34 @2', '', '', '']],
		[
			'one that came back replaces what was between',
			['34 @1', '36 @2', '34 @3'],
			['34 @3', '', '34 @1, 36 @2', '']
		],
		['two of one day leave the choice', ['34 @1', '36 @1'], ['', '34 @1, 36 @1', '', '']],
		['two of one day that say the same are one', ['34 @1', '34  @1'], ['34 @1', '', '', '']],
		[
			'two of one day leave the choice after another',
			['30 @1', '34 @2', '36 @2'],
			['', '34 @2, 36 @2', '30 @1', '']
		],
		['a later one decides between two', ['34 @1', '36 @1', '35 @2'], ['35 @2', '', '34 @1, 36 @1', '']],
		[
			'a later one that says one of two replaces the other',
			['34 @1', '36 @1', '36 @2'],
			['36 @2', '', '34 @1', '']
		],
		['a later interval around one number confirms it', ['34 @1', 'trên 30 @2'], ['34 @1', '', '', '']],
		[
			'later intervals around one number confirm it',
			['34 @1', 'trên 30 @2', 'gần 40 @2'],
			['34 @1', '', '', '']
		],
		[
			'of later intervals one beside it replaces it',
			['34 @1', 'trên 30 @2', 'gần 20 @2'],
			['', 'trên 30 @2, gần 20 @2', '34 @1', '']
		],
		[
			'a later interval around one of two numbers replaces both',
			['34 @1', '36 @1', 'trên 30 @2'],
			['trên 30 @2', '', '34 @1, 36 @1', '']
		],
		[
			'a later number within an interval replaces it',
			['trên 30 @1', '34 @2'],
			['34 @2', '', 'trên 30 @1', '']
		],
		[
			'a later interval within an interval replaces it',
			['trên 30 @1', 'trên 32 @2'],
			['trên 32 @2', '', 'trên 30 @1', '']
		],
		['the bounds of an interval belong to it', ['30 @1', 'trên 30 @2'], ['30 @1', '', '', '']],
		['the upper bound of an interval belongs to it', ['30 @1', 'gần 30 @2'], ['30 @1', '', '', '']],
		['an approximate number confirms within its slack', ['275 @1', 'khoảng 250 @2'], ['275 @1', '', '', '']],
		[
			'an approximate number replaces beyond its slack',
			['276 @1', 'khoảng 250 @2'],
			['khoảng 250 @2', '', '276 @1', '']
		],
		['zero is a number that others may confirm', ['0 @1', 'gần 5 @2'], ['0 @1', '', '', '']],
		['of one day words around a number only confirm it', ['trên 30 @1', '34 @1'], ['34 @1', '', '', '']],
		['without a date another value leaves the choice', ['34 @1', '36'], ['', '34 @1, 36', '', '']],
		['without a date the same value changes nothing', ['34 @1', '34'], ['34 @1', '', '', '']],
		['without a date an interval around it changes nothing', ['34 @1', 'trên 30'], ['34 @1', '', '', '']],
		['without any date alike values are one', ['34', '34 '], ['34', '', '', '']],
		['without any date unlike values leave the choice', ['34', '36'], ['', '34, 36', '', '']],
		['words never replace a number', ['34 @1', 'nhiều @2'], ['34 @1', '', '', '']],
		['a blank never replaces a number', ['34 @1', '@2'], ['34 @1', '', '', '']],
		['a blank never replaces words', ['nhiều @1', '@2'], ['nhiều @1', '', '', '']],
		['of words the latest stand', ['một số @2', 'nhiều @1'], ['một số @2', '', '', '']],
		['of words with and without a date the dated stand', ['một số @2', 'nhiều'], ['một số @2', '', '', '']],
		['of blanks the latest stands', ['@2', '@1'], ['@2', '', '', '']]
	])('%s', (_, given, expected) => {
		expect(chosen(...given)).toEqual(expected);
	});

	it('none is none', () => {
		expect(chooseCurrent([])).toEqual({ current: null, undecided: [], replaced: [], restated: [] });
	});
});

describe('what gives way', () => {
	it.each<[string, readonly string[], readonly [string, string, string, string]]>([
		['stands alone', ['~34 @1', '~36 @2'], ['~36 @2', '', '~34 @1', '']],
		['gives way to an older report', ['34 @1', '~36 @2'], ['34 @1', '', '', '~36 @2']],
		['is no contradiction where it is the same', ['34 @1', '~34 @2'], ['34 @1', '', '', '']],
		['is no contradiction where it is wider', ['34 @1', '~trên 30 @2'], ['34 @1', '', '', '']],
		['is one where it is above', ['34 @1', '~trên 34,5 @2'], ['34 @1', '', '', '~trên 34,5 @2']],
		['is one where it is below', ['34 @1', '~gần 33 @2'], ['34 @1', '', '', '~gần 33 @2']],
		['touches at a bound', ['trên 34 @1', '~34 @2'], ['trên 34 @1', '', '', '']],
		['may be what was replaced later', ['34 @1', '36 @3', '~34 @2'], ['36 @3', '', '34 @1', '']],
		['may not be what was replaced before', ['34 @1', '36 @2', '~34 @3'], ['36 @2', '', '34 @1', '~34 @3']],
		[
			'may not be what was replaced on the same day',
			['34 @1', '36 @2', '~34 @2'],
			['36 @2', '', '34 @1', '~34 @2']
		],
		['without a date is held against what stands', ['34 @1', '36 @2', '~34'], ['36 @2', '', '34 @1', '~34']],
		['is older than nothing without dates', ['36', '~34 @2'], ['36', '', '', '~34 @2']],
		['is not heard where nobody has decided', ['34 @1', '36 @1', '~40 @2'], ['', '34 @1, 36 @1', '', '']],
		['as a part is never a contradiction', ['34 @1', '^10 @2'], ['34 @1', '', '', '']],
		['goes before words', ['nhiều @2', '~34 @1'], ['~34 @1', '', '', '']]
	])('%s', (_, given, expected) => {
		expect(chosen(...given)).toEqual(expected);
	});
});
