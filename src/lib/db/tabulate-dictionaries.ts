import type { ChannelCode, TopicCode } from '../domain/brand';
import { splitBody } from '../domain/joint-body';
import type { TableName } from '../sql/schema';
import type { Dictionaries } from './dictionaries';
import type { ColumnCells } from './write-stream';

/** A term and the wider ones that contain it; a `Term` of the reference is one. */
interface NestedTerm<Code> {
	readonly code: Code;
	readonly ancestors: readonly Code[];
}

/** What contains what among topics and channels: `reference.topics.all` and `reference.channels.all`. */
export interface Nesting {
	readonly topics: readonly NestedTerm<TopicCode>[];
	readonly channels: readonly NestedTerm<ChannelCode>[];
}

/** The dimension tables of a load, made from its dictionaries: all tables but `figure`. */
export function tabulateDictionaries(
	load: number,
	dictionaries: Dictionaries,
	nesting: Nesting
): { readonly [Table in Exclude<TableName, 'figure'>]: Readonly<Record<string, ColumnCells>> } {
	const { period } = dictionaries;
	return {
		load_number: { number: Int32Array.of(load) },
		province: { id: numbered(dictionaries.province), value: dictionaries.province },
		indicator: { id: numbered(dictionaries.indicator), value: dictionaries.indicator },
		kind: { id: numbered(dictionaries.kind), value: dictionaries.kind },
		report: { id: numbered(dictionaries.report), value: dictionaries.report },
		period: {
			id: numbered(period),
			start_day: period.map(({ start }) => start),
			end_day: period.map(({ end }) => end),
			type: period.map(({ type }) => type)
		},
		topic_reach: reachOf(dictionaries.topics, nesting.topics),
		channel_reach: reachOf(dictionaries.channels, nesting.channels),
		body_reach: reachOf(
			dictionaries.body.map((key) => (key === null ? [] : splitBody(key))),
			[]
		)
	};
}

function numbered(values: readonly unknown[]): Int32Array {
	return Int32Array.from(values.keys());
}

/** Each set with its members and everything that contains one of them, each pair once. */
function reachOf<Code extends string>(
	sets: readonly (readonly Code[])[],
	terms: readonly NestedTerm<Code>[]
): Readonly<Record<string, ColumnCells>> {
	const ancestorsOf = new Map(terms.map(({ code, ancestors }) => [code, ancestors]));
	const pairs = sets.flatMap((members, id) => {
		const reached = new Set(members.flatMap((member) => [member, ...(ancestorsOf.get(member) ?? [])]));
		return [...reached].map((value) => ({ id, value }));
	});
	return { id: Int32Array.from(pairs, ({ id }) => id), value: pairs.map(({ value }) => value) };
}
