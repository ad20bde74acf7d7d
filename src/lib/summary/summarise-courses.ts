import { certainChange } from '../domain/certain-change';
import type { Measured } from '../domain/measure-total';
import { changeBetween } from '../domain/measures';
import { formatNumber } from '../i18n/format/format-number';
import { labelPeriod } from '../i18n/format/label-period';
import { messagesIn } from '../i18n/messages-in';
import { courseBetween, type Course } from './course-between';
import { directionOf, factBetween } from './series-facts';
import { summariseLatest } from './summarise-latest';
import { wordChangeSince } from './word-change-since';
import type { Telling } from './word-side';
import { joinSentences, writeSentence } from './write-sentences';

/** A series at two times. */
export interface TwoTimes {
	readonly name: string;
	readonly before: Measured;
	readonly now: Measured;
}

/** So many are told one by one; of more it is counted which way they went. */
const MOST_NAMED = 3;
const ORDER = ['up', 'down', 'same', 'unclear', 'none'] as const;

interface Told extends Course {
	readonly name: string;
	/** The exact growth of a total as a fraction; `null` where there is none. */
	readonly growth: number | null;
}

/**
 * Several series at two times in at most two sentences: each with its change while they are few; else how many went
 * which way, and which amount grew and fell most for its size, or how the later values stand.
 */
export function summariseCourses(rows: readonly TwoTimes[], telling: Telling): string {
	const { language } = telling;
	const words = messagesIn(language).summary;
	const [any] = rows;
	if (any === undefined) return '';
	const time = words.course.between(
		labelPeriod(any.before.total.period, language, 'inline'),
		labelPeriod(any.now.total.period, language, 'inline')
	);
	const between =
		telling.measure === 'total' ? time : words.course.of(time, words.course.what[telling.measure]);
	const told = rows.map((row) => tellCourse(row, telling));
	if (told.length <= MOST_NAMED) {
		const list = told.map(({ name, words: own }) => words.comparison.side(name, own)).join('; ');
		return writeSentence([words.comparison.within(between, list)]);
	}
	const counts = ORDER.flatMap((direction) => {
		const count = told.filter((one) => one.direction === direction).length;
		return count === 0 ? [] : [words.course.counted[direction](formatNumber(count, language))];
	});
	const head = words.course.lead(between, formatNumber(told.length, language), counts.join(', '));
	const later = [rows.map(({ name, now }) => ({ name, measured: now }))];
	const tail = telling.measure === 'total' ? wordExtremes(told, telling) : summariseLatest(later, telling);
	return joinSentences([writeSentence([head]), tail]);
}

function tellCourse({ name, before, now }: TwoTimes, { measure, language }: Telling): Told {
	if (measure !== 'total') return { name, growth: null, ...courseBetween(before, now, measure, language) };
	const change = certainChange(changeBetween(now.total, before.total));
	const direction = directionOf(now.total, before.total, change);
	const fact = factBetween(now.total, before.total);
	const { percentage } = change;
	return {
		name,
		growth: percentage.kind === 'value' ? percentage.value : null,
		direction: direction === 'withheld' ? 'none' : direction,
		words: wordChangeSince({ ...fact, change: fact.change === null ? null : change, direction }, language)
	};
}

/** The greatest rise and the greatest fall for their size, where there are such. */
function wordExtremes(told: readonly Told[], { language }: Telling): string {
	const words = messagesIn(language).summary;
	const grown = told
		.filter(({ growth }) => growth !== null)
		.sort((one, other) => (other.growth ?? 0) - (one.growth ?? 0));
	const [top, bottom] = [grown[0], grown.at(-1)];
	const say = ({ name, words: own }: Told): string => words.comparison.side(name, own);
	return writeSentence([
		top !== undefined && (top.growth ?? 0) > 0 ? words.course.most.up(say(top)) : '',
		bottom !== undefined && (bottom.growth ?? 0) < 0 ? words.course.most.down(say(bottom)) : ''
	]);
}
