/**
 * Whether the browser may have a database of this name, as far as it tells without opening one: true too where it keeps
 * no list of them or does not give it.
 */
export async function mayHoldDatabase(name: string): Promise<boolean> {
	if (typeof indexedDB.databases !== 'function') return true;
	const listed = await indexedDB.databases().catch(() => null);
	return listed === null || listed.some((database) => database.name === name);
}
