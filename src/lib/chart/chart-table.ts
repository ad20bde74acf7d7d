/** The table twin of a chart: the same rows in the same order, already in words. */
export interface ChartTable<Column extends string = string> {
	readonly columns: readonly { readonly key: Column; readonly title: string; readonly numeric: boolean }[];
	readonly rows: readonly (Readonly<Record<Column, string>> & { readonly id: string })[];
}
