import { foldText } from '../domain/fold';
import type { AliasKind, NameAlias } from '../domain/import-memory';
import type { Match, Reference, Vocabulary } from './reference';

/**
 * Hears of an alias that can't be followed, once for each: it is an exact name of something else (`conflict`), or
 * stands for a code that the lists do not have (`code`).
 */
export type AliasListener = (alias: NameAlias, why: 'conflict' | 'code') => void;

type Follow = <Code extends string>(
	text: string,
	found: Match<Code>,
	has: (code: string) => boolean
) => Match<Code>;

function followed(kind: AliasKind, aliases: readonly NameAlias[], onTrouble: AliasListener): Follow {
	const byName = new Map<string, NameAlias>();
	for (const alias of aliases) if (alias.kind === kind) byName.set(foldText(alias.written), alias);
	const told = new Set<NameAlias>();
	const tell: AliasListener = (alias, why) => {
		if (!told.has(alias)) onTrouble(alias, why);
		told.add(alias);
	};
	return <Code extends string>(text: string, found: Match<Code>, has: (code: string) => boolean) => {
		const alias = byName.get(foldText(text));
		if (alias === undefined) return found;
		if (!has(alias.code)) {
			tell(alias, 'code');
			return found;
		}
		if (found.kind === 'match') {
			if (found.value !== alias.code) tell(alias, 'conflict');
			return found;
		}
		return { kind: 'match', value: alias.code as Code };
	};
}

function extend<Code extends string>(list: Vocabulary<Code>, follow: Follow): Vocabulary<Code> {
	const codes = new Set<string>(list.all.map(({ code }) => code));
	return { ...list, match: (text) => follow(text, list.match(text), (code) => codes.has(code)) };
}

/**
 * The lists with the names a user added. An alias answers only for a text that is no name of its list, or the name
 * of several entries; it never replaces an exact match.
 */
export function addAliases(
	reference: Reference,
	aliases: readonly NameAlias[],
	onTrouble: AliasListener
): Reference {
	if (aliases.length === 0) return reference;
	const follow = (kind: AliasKind): Follow => followed(kind, aliases, onTrouble);
	const { places, indicators } = reference;
	const ids = new Set<string>(places.all.map(({ id }) => id));
	const codes = new Set<string>(indicators.all.map(({ code }) => code));
	const [province, indicator] = [follow('province'), follow('indicator')];
	return {
		...reference,
		places: { ...places, match: (name, on) => province(name, places.match(name, on), (id) => ids.has(id)) },
		indicators: {
			...indicators,
			match: (text) => indicator(text, indicators.match(text), (code) => codes.has(code))
		},
		topics: extend(reference.topics, follow('topic')),
		channels: extend(reference.channels, follow('channel')),
		audiences: extend(reference.audiences, follow('audience'))
	};
}
