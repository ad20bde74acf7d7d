import type { DataChoice } from '../domain/filter';

/** A data file served with the app: its name and its address relative to the page's origin. */
export interface DataFile {
	readonly name: string;
	readonly address: string;
}

/** The data sets that come with the app; each is read by the same importer as a user's file. */
export type BuiltIn = 'reports' | 'sample';

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
	})
};

/** The data sets that a choice needs: the sample is fetched only once somebody asks for it. */
export function builtInsFor(data: DataChoice): readonly BuiltIn[] {
	return data === 'real' ? ['reports'] : ['reports', 'sample'];
}

/** The files of a data set, by name. */
export function filesOf(set: BuiltIn): readonly DataFile[] {
	return Object.entries(ADDRESSES[set])
		.map(([path, address]) => ({ name: `${set}/${path.split('/').at(-1) ?? path}`, address }))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}
