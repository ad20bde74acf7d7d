/** One value of a filter; `count` is how many figures have it under the other filters, `null` if not known. */
export interface FacetOption {
	readonly value: string;
	readonly label: string;
	/** Heading the option stands under; options of one group follow each other. `''` stands under none. */
	readonly group: string;
	readonly count: number | null;
}

/** One filter of the page. `selected` empty means no restriction; it holds at most one value unless `multiple`. */
export interface Facet {
	readonly key: string;
	readonly label: string;
	readonly options: readonly FacetOption[];
	readonly selected: readonly string[];
	readonly multiple: boolean;
	/** Says what the counts count; figures unless told. */
	readonly wordCount?: (count: string) => string;
}
