import type { ExportTable } from '../export/model';
import { formatInstant } from '../i18n/format/format-instant';
import type { Collection, HistoryStep, KeptItem } from '../workspace/state';
import { numberCell, textCell } from './cells';
import type { Ground } from './ground';
import { tabulateRows } from './table';

/** What has a sheet of its own: typed figures are among the figures, decisions among the rows of their kind. */
const ELSEWHERE: ReadonlySet<string> = new Set<Collection>([
	'figure',
	'statement',
	'link',
	'follow_up',
	'recurrence',
	'category'
]);
/** Letters of one row's content: what is longer goes on in the next row, as a cell holds no more. */
const PART = 16_000;

/** One thing that is kept, or a part of it. */
interface KeptPart extends Omit<KeptItem, 'value'> {
	readonly collection: string;
	readonly key: string;
	readonly part: number;
	readonly text: string;
}

/** What else the workspace keeps: names and columns settled, notes, briefings, views, settings, as they are kept. */
export function tabulateKept(ground: Ground): ExportTable {
	const { words, takeout, language } = ground;
	const heads = words.kept;
	const rows = [...takeout.state.kept]
		.filter(([collection]) => !ELSEWHERE.has(collection))
		.flatMap(([collection, items]) =>
			[...items].flatMap(([key, { value, ...item }]) =>
				cut(JSON.stringify(value)).map((text, at): KeptPart => ({
					...item,
					collection,
					key,
					text,
					part: at + 1
				}))
			)
		);
	return tabulateRows<KeptPart>(rows, [
		[heads.collection, ({ collection }) => textCell(nameCollection(collection, ground))],
		[heads.key, ({ key }) => textCell(key)],
		[heads.part, ({ part }) => numberCell(part, language), 'numeric'],
		[heads.text, ({ text }) => textCell(text)],
		[heads.by, ({ author }) => textCell(author ?? '')],
		[heads.time, ({ time }) => textCell(formatInstant(time))]
	]);
}

function cut(text: string): readonly string[] {
	const letters = [...text];
	const count = Math.max(1, Math.ceil(letters.length / PART));
	return Array.from({ length: count }, (_, at) => letters.slice(at * PART, (at + 1) * PART).join(''));
}

/** The steps that made the workspace what it is, oldest first. */
export function tabulateHistory(ground: Ground): ExportTable {
	const { words, messages, takeout } = ground;
	const heads = words.history;
	const { types, undone } = messages.workspace.history;
	return tabulateRows<HistoryStep>(takeout.state.history, [
		[heads.time, ({ time }) => textCell(formatInstant(time))],
		[heads.what, (step) => textCell(step.types.map((type) => types[type]).join(', '))],
		[
			heads.collections,
			({ collections }) => textCell(collections.map((one) => nameCollection(one, ground)).join(', '))
		],
		[heads.files, ({ files, about }) => textCell([...files, ...about].filter(Boolean).join(', '))],
		[heads.state, (step) => textCell(step.undone ? undone : '')]
	]);
}

/** A later version may have kept what this one has no words for. */
function nameCollection(collection: string, { messages }: Ground): string {
	const { collections } = messages.workspace.history;
	const names: ReadonlyMap<string, string> = new Map(Object.entries(collections));
	return names.get(collection) ?? collection;
}
