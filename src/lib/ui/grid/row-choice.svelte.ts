import { untrack } from 'svelte';
import type { Column, TableSort } from '../table-column';
import { findRows } from './find-rows';
import { orderRows } from './order-rows';

/** What rows are chosen from and put in order by. */
export interface RowSource<Row> {
	readonly rows: readonly Row[];
	readonly columns: readonly Column<Row>[];
	readonly sort: TableSort | null;
}

/**
 * The rows of a grid that hold the words looked for, in the order asked for. Both are worked out beside the page's other
 * work; what was shown before stands until then. To be made while a component is set up.
 */
export class RowChoice<Row> {
	query = $state('');
	shown = $state.raw<readonly Row[]>([]);
	/** What is being worked out. */
	work = $state<'searching' | 'sorting' | null>(null);

	/** `onshow` is told of the next rows and those before, just before they change. */
	constructor(read: () => RowSource<Row>, onshow: (next: readonly Row[], before: readonly Row[]) => void) {
		const show = (next: readonly Row[]): void => {
			untrack(() => onshow(next, this.shown));
			this.shown = next;
			this.work = null;
		};
		$effect.pre(() => {
			const { rows, columns, sort } = read();
			const query = this.query.trim();
			if (sort === null && query === '') return show(rows);
			const controller = new AbortController();
			const { signal } = controller;
			this.work = query === '' ? 'sorting' : 'searching';
			findRows(rows, columns, query, signal)
				.then((found) => orderRows(found, columns, sort, signal))
				.then(
					(next) => {
						if (!signal.aborted) show(next);
					},
					(error: unknown) => {
						if (!signal.aborted) throw error;
					}
				);
			return () => controller.abort();
		});
	}
}
