import { makeRandom } from './make-random';
import { CHANNELS, PROVINCES, TOPICS } from './make-series';
import type { Choice, FilterColumn } from './peers/pages/peer';

/** How often a filter is changed. */
const CHANGES = 20;
const SEED = 11;

/** One click on a value of a filter, and what is chosen after it. */
export interface FilterChange {
	readonly column: FilterColumn;
	readonly value: string;
	readonly choice: Choice;
}

/** Twenty clicks, each taking in a value of a filter or letting it go; the same in every run. */
export function listChanges(): readonly FilterChange[] {
	const random = makeRandom(SEED);
	const pick = (items: readonly string[]): string => items[Math.floor(random() * items.length)] ?? '';
	const values: Readonly<Record<FilterColumn, readonly string[]>> = {
		province: PROVINCES,
		topic: [...TOPICS.values()],
		channel: [...CHANNELS.values()]
	};
	const columns: readonly FilterColumn[] = ['province', 'topic', 'province', 'channel'];
	let choice: Choice = { province: [], topic: [], channel: [] };
	return Array.from({ length: CHANGES }, (_, at) => {
		const column = columns[at % columns.length] ?? 'province';
		const chosen = choice[column];
		// Every other time round what was taken in first is let go, so that choices stay as small as people's.
		const value =
			chosen.length > 1 ? (chosen[0] ?? '') : pick(values[column].filter((one) => !chosen.includes(one)));
		choice = {
			...choice,
			[column]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
		};
		return { column, value, choice };
	});
}
