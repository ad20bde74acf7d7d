import type { ChartItem, ChartOption } from '../chart/option';

/** The lines that an option tells about one of its rows, as elements of text. */
export function wordsInTip({ tooltip }: ChartOption, item: ChartItem): readonly HTMLElement[] {
	const told = Array.isArray(tooltip) ? tooltip[0] : tooltip;
	const tell = told?.formatter;
	if (typeof tell !== 'function') return [];
	const lines = (tell as unknown as (params: { readonly data: ChartItem }) => unknown)({ data: item });
	return Array.isArray(lines) ? lines.filter((line) => line instanceof HTMLElement) : [];
}
