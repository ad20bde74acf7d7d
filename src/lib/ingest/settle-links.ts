import type { FollowUp, Link, Recurrence } from '../domain/statement';
import type { SettledStatements } from './settle-statements';

type StandFor = SettledStatements['standFor'];

function keyOf({ limitation, direction }: Link): string {
	return `${limitation}\u0000${direction}`;
}

/**
 * A link moves to what took the place of its statements. Where one was split, nobody has said which part is meant:
 * each part has the link as a suggestion. What doesn't answer the whole, not even in part, answers no part of it.
 */
function moved(link: Link, standFor: StandFor): readonly Link[] {
	const [limitations, directions] = [standFor(link.limitation), standFor(link.direction)];
	const isSplit = limitations.length > 1 || directions.length > 1;
	return limitations.flatMap((limitation) =>
		directions.map((direction): Link => {
			const at = { ...link, limitation, direction };
			if (!isSplit || link.strength === 'none' || link.confidence === 'low') return at;
			return { ...at, confidence: 'low', ofWhole: true };
		})
	);
}

/**
 * One link for each pair of statements: the last word on it, but a suggestion (low confidence) never takes the place
 * of a link. In the order their pairs were first read.
 */
export function settleLinks(links: readonly Link[], standFor: StandFor): readonly Link[] {
	const byPair = new Map<string, Link>();
	for (const link of links.flatMap((one) => moved(one, standFor))) {
		const before = byPair.get(keyOf(link));
		const isWeaker = link.confidence === 'low' && before !== undefined && before.confidence !== 'low';
		if (!isWeaker) byPair.set(keyOf(link), link);
	}
	return [...byPair.values()];
}

/** What was said of limitations, of those that stand now, in the order of the days; those without a day first. */
export function settleFollowUps(followUps: readonly FollowUp[], standFor: StandFor): readonly FollowUp[] {
	return followUps
		.flatMap((followUp) => standFor(followUp.limitation).map((limitation) => ({ ...followUp, limitation })))
		.sort((one, other) => {
			const [first, second] = [one.date?.day ?? '', other.date?.day ?? ''];
			return first < second ? -1 : Number(first > second);
		});
}

/**
 * One word for each pair of limitations: the last on it. Where one was split nobody has said which part is meant, and
 * the word is left out; two that were merged are one.
 */
export function settleRecurrences(
	recurrences: readonly Recurrence[],
	standFor: StandFor
): readonly Recurrence[] {
	const byPair = new Map<string, Recurrence>();
	for (const recurrence of recurrences) {
		const [[earlier, ...otherEarlier], [later, ...otherLater]] = [
			standFor(recurrence.earlier),
			standFor(recurrence.later)
		];
		if (earlier === undefined || later === undefined || earlier === later) continue;
		if (otherEarlier.length + otherLater.length > 0) continue;
		byPair.set(`${earlier}\u0000${later}`, { ...recurrence, earlier, later });
	}
	return [...byPair.values()];
}
