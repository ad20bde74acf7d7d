/**
 * Names that differ from each other whatever their case: the first bearer keeps its name, each later one is named by
 * `again` with its count (2, 3, …) until it differs from all.
 */
export function nameApart(
	names: readonly string[],
	again: (name: string, count: number) => string
): readonly string[] {
	const taken = new Set<string>();
	return names.map((name) => {
		let apart = name;
		for (let count = 2; taken.has(apart.toLowerCase()); count += 1) apart = again(name, count);
		taken.add(apart.toLowerCase());
		return apart;
	});
}
