import type { Column } from '../table-column';

/** A column of a grid. */
export interface GridColumn<Row> extends Column<Row> {
	/** The cell as it is copied, where that is not its text: a number without the marks that group its digits. */
	readonly copied?: (row: Row) => string;
}
