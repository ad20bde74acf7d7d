/**
 * Puts items into groups by key, groups and items in the order met. Stands in for `Map.groupBy`, which the
 * oldest supported browsers lack.
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) pushTo(groups, keyOf(item), item);
	return groups;
}

/** Puts one item behind those of its key. */
export function pushTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}
