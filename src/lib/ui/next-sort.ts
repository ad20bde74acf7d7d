import type { TableSort } from './table-column';

/** The order that a heading asks for: ascending first, and the other way round when it is asked again. */
export function nextSort(sort: TableSort | null, key: string): TableSort {
	const again = sort?.key === key && sort.direction === 'ascending';
	return { key, direction: again ? 'descending' : 'ascending' };
}
