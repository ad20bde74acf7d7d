import { foldAccents } from '../domain/fold';
import type { FacetOption } from './facet';

/**
 * The options whose label or group holds every word of `query`, in their order; accents and case do not count,
 * so "dong thap" finds Đồng Tháp. A blank query finds all.
 */
export function findOptions(options: readonly FacetOption[], query: string): readonly FacetOption[] {
	const words = foldAccents(query).split(' ').filter(Boolean);
	if (words.length === 0) return options;
	return options.filter((option) => {
		const text = foldAccents(`${option.label} ${option.group}`);
		return words.every((word) => text.includes(word));
	});
}
