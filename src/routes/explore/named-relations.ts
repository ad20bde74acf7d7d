import type { Messages } from '../../lib/i18n/messages';
import {
	RELATIONS,
	type ExploreColumnName,
	type ExploreType,
	type RelationName
} from '../../lib/sql/explore/relations';
import type { KnownName } from '../../lib/ui/explore/complete-name';

/** What may be asked, in the words of a language. */
export function namedRelations({ explore }: Messages) {
	return (Object.keys(RELATIONS) as RelationName[]).map((name) => ({
		name,
		about: explore.relations[name],
		columns: (Object.entries(RELATIONS[name]) as [ExploreColumnName, ExploreType][]).map(
			([column, type]) => ({ name: column, type, about: explore.columns[column] })
		)
	}));
}

const KEYWORDS =
	'select from where group order having limit join left on and or not null between like ilike case when then else end count sum avg min max round coalesce distinct with union all year month date_trunc desc asc'.split(
		' '
	);

/** All names a statement may hold, each once: tables, columns, and the words of the language. */
export function knownNames(messages: Messages): readonly KnownName[] {
	const relations = namedRelations(messages);
	const names = new Map<string, string>();
	for (const { name, about } of relations) names.set(name, about.split(/[.:]/u)[0] ?? '');
	for (const { columns } of relations)
		for (const { name, about } of columns) if (!names.has(name)) names.set(name, about);
	for (const word of KEYWORDS) if (!names.has(word)) names.set(word, 'SQL');
	return [...names].map(([name, about]) => ({ name, about }));
}
