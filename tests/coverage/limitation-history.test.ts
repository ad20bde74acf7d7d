import { describe, expect, it } from 'vitest';
import { followUpOf } from '../../src/lib/coverage/follow-up-of';
import { indexHistory, type Said } from '../../src/lib/coverage/history-index';
import { historyOf } from '../../src/lib/coverage/limitation-history';
import type { ReportId, StatementId } from '../../src/lib/domain/brand';
import { dated, followUp, link, recurrence, report, statement } from './made-up';

const of = (id: string) => ({ report: id as ReportId });
const said = (given: Partial<Said>) =>
	indexHistory({
		statements: [
			statement('l19', 'limitation', of('r2019')),
			statement('l20', 'limitation', of('r2020')),
			statement('l21', 'limitation', of('r2021')),
			statement('d19', 'direction', of('r2019')),
			statement('t20', 'task', of('p2020'))
		],
		reports: [
			report('r2019', 2019, { date: dated('2019-12-05') }),
			report('p2020', 2020, { type: 'plan', date: dated('2020-02-01') }),
			report('r2020', 2020),
			report('r2021', 2021, { date: dated('2021-12-05') })
		],
		links: [],
		followUps: [],
		recurrences: [],
		...given
	});
const id = (text: string) => text as StatementId;

describe('the history of a limitation', () => {
	it('tells in order of time what was stated, planned, repeated and said', () => {
		const index = said({
			links: [link('l19', 't20', 'direct', 'high', 'đúng ý'), link('l20', 'd19', 'partial', 'low')],
			followUps: [followUp('l20', 'open', '2021-03-01'), followUp('l21', 'resolved', '2022-01-15', 'đã đủ')],
			recurrences: [recurrence('l19', 'l20'), recurrence('l20', 'l21')]
		});
		const history = historyOf(id('l20'), index);
		expect(history.map(({ kind, statement: of, date }) => [kind, of, date?.day ?? null])).toEqual([
			['stated', 'l19', '2019-12-05'],
			['planned', 't20', '2020-02-01'],
			// Without a date it stands at the end of its period, and no day is made up for it.
			['repeated', 'l20', null],
			['open', 'l20', '2021-03-01'],
			['repeated', 'l21', '2021-12-05'],
			['resolved', 'l21', '2022-01-15']
		]);
		expect(history[1]).toMatchObject({ by: 'Lan', note: 'đúng ý', said: false, report: 'p2020' });
		expect(history[2]?.period?.label).toBe('2020');
		expect(history[5]).toMatchObject({ by: 'Lan', note: 'đã đủ', said: true, report: null });
		expect(historyOf(id('l19'), index)).toEqual(history);
	});

	it('joins nothing that a person did not confirm, and tells of nothing that is not loaded', () => {
		const index = said({
			recurrences: [recurrence('l19', 'l20', false), recurrence('gone', 'l19')],
			links: [link('l19', 'd19', 'none'), link('l19', 'gone')]
		});
		expect(historyOf(id('l19'), index).map(({ kind, statement: of }) => [kind, of])).toEqual([
			['stated', 'l19']
		]);
		expect(historyOf(id('gone'), index)).toEqual([]);
	});

	it('names a direction that answers it every time once', () => {
		const index = said({
			links: [link('l19', 'd19'), link('l20', 'd19')],
			recurrences: [recurrence('l19', 'l20')]
		});
		expect(historyOf(id('l20'), index).map(({ kind }) => kind)).toEqual(['stated', 'planned', 'repeated']);
	});

	it('puts a word without a date last', () => {
		const index = said({
			followUps: [followUp('l19', 'open', null), followUp('l19', 'planned', '2020-01-01')]
		});
		expect(historyOf(id('l19'), index).map(({ kind }) => kind)).toEqual(['stated', 'planned', 'open']);
	});
});

describe('what has become of a limitation', () => {
	it('is the last word by its date, whatever order they were read in', () => {
		const words = [followUp('l19', 'resolved', '2021-05-01'), followUp('l19', 'open', '2020-01-01')];
		for (const followUps of [words, [...words].reverse(), [...words, followUp('l19', 'open', null)]]) {
			expect(followUpOf(id('l19'), said({ followUps })).state).toBe('resolved');
		}
	});

	it('of one day is the word read later', () => {
		const followUps = [followUp('l19', 'open', '2020-01-01'), followUp('l19', 'planned', '2020-01-01')];
		expect(followUpOf(id('l19'), said({ followUps })).state).toBe('planned');
	});

	it('is not known where nobody said anything; an answer only suggests that it is planned for', () => {
		expect(followUpOf(id('l19'), said({ links: [link('l19', 't20')] }))).toEqual({
			state: null,
			last: null,
			suggested: { state: 'planned', statement: 't20' }
		});
		for (const weak of [link('l19', 't20', 'direct', 'low'), link('l19', 't20', 'none')]) {
			expect(followUpOf(id('l19'), said({ links: [weak] })).suggested).toBeNull();
		}
	});

	it('is suggested to be repeated where it was stated again after the last word', () => {
		const after = (day: string) =>
			followUpOf(
				id('l19'),
				said({ followUps: [followUp('l19', 'resolved', day)], recurrences: [recurrence('l19', 'l21')] })
			);
		expect(after('2021-06-30')).toMatchObject({
			state: 'resolved',
			suggested: { state: 'repeated', statement: 'l21' }
		});
		expect(after('2022-01-01').suggested).toBeNull();
	});

	it('is one for a limitation and all that a person confirmed to be the same one', () => {
		const of = (limitation: string) =>
			followUpOf(
				id(limitation),
				said({ followUps: [followUp('l19', 'open', '2020-01-01')], recurrences: [recurrence('l19', 'l21')] })
			);
		expect(of('l21')).toEqual(of('l19'));
		expect(of('l21')).toMatchObject({
			state: 'open',
			suggested: { state: 'repeated', statement: 'l21' }
		});
	});
});
