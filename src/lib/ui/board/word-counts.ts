import { formatNumber } from '../../i18n/format/format-number';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { BoardSide } from './board-statement';
import type { BoardGroup } from './group-board';
import type { PlacedHeading } from './lay-out-board';

/** What a group holds, in words: `7 hạn chế, 5 phương hướng, 2 nhiệm vụ · 3 chưa được đáp ứng`. */
export function wordGroupCounts({ counts }: BoardGroup, language: Language): string {
	const words = messagesIn(language).board.group;
	const { limitations, unanswered, directions, tasks } = counts;
	const say = (count: number) => formatNumber(count, language);
	const held =
		tasks === 0
			? words.counts(say(limitations), say(directions))
			: words.countsWithTasks(say(limitations), say(directions), say(tasks));
	return unanswered === 0 ? held : `${held} · ${words.unanswered(say(unanswered))}`;
}

/** How many a heading stands over, and how many more for their links: `5`, `5, kèm 2 vì được nối`. */
export function wordHeading(
	{ count, beside }: Pick<PlacedHeading, 'count' | 'beside'>,
	language: Language
): string {
	const say = (number: number) => formatNumber(number, language);
	return beside === 0 ? say(count) : messagesIn(language).board.withBeside(say(count), say(beside));
}

/** The heading of a column, which tells tasks from directions: `Phương hướng (5), nhiệm vụ (2)`. */
export function wordColumn(side: BoardSide, heading: PlacedHeading, language: Language): string {
	const words = messagesIn(language).board.columns;
	const { count, tasks, beside } = heading;
	const all = wordHeading(heading, language);
	if (tasks === 0) return words[side](all);
	if (tasks === count) return words.task(all);
	const directions = formatNumber(count - tasks, language);
	return words.directionAndTask(directions, wordHeading({ count: tasks, beside }, language));
}
