import type { DataSets } from '../domain/filter';

/** A data file served with the app: its name and its address relative to the page's origin. */
export interface DataFile {
	readonly name: string;
	readonly address: string;
}

/** The data sets that come with the app; each is read by the same importer as a user's file. */
export type BuiltIn = 'reports' | 'sample' | 'public';

const ADDRESSES: Readonly<Record<BuiltIn, Readonly<Record<string, string>>>> = {
	reports: import.meta.glob<string>('../../../data/reports/*.csv', {
		query: '?url&no-inline',
		import: 'default',
		eager: true
	}),
	sample: import.meta.glob<string>('../../../data/sample/*.csv', {
		query: '?url&no-inline',
		import: 'default',
		eager: true
	}),
	public: import.meta.glob<string>('../../../data/public/*.csv', {
		query: '?url&no-inline',
		import: 'default',
		eager: true
	})
};

/** The data sets that a choice needs: the sample and the public figures are fetched only once somebody asks for them. */
export function builtInsFor({ data, published = false }: DataSets): readonly BuiltIn[] {
	return [
		'reports',
		...(data === 'real' ? [] : ['sample' as const]),
		...(published ? ['public' as const] : [])
	];
}

/** Whether a file of the app or of the user is looked at under a choice. */
export function isShown(
	origin: BuiltIn | 'user' | 'entered',
	{ data, published = false }: DataSets
): boolean {
	if (origin === 'public') return published;
	if (origin === 'sample') return data !== 'real';
	return origin !== 'reports' || data !== 'sample';
}

/** The files of a data set, by name. */
export function filesOf(set: BuiltIn): readonly DataFile[] {
	return Object.entries(ADDRESSES[set])
		.map(([path, address]) => ({ name: `${set}/${path.split('/').at(-1) ?? path}`, address }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}
