import type { FigureFilter } from '../domain/filter';
import type { Report } from '../domain/report';
import type { Statement } from '../domain/statement';

/**
 * The statements of a choice of data and provinces that stand in no loaded document, because their rows name none, or
 * name one without a period. Those of public pages stand in no document by their nature and are not among them.
 */
export function findUndocumented(
	statements: readonly Statement[],
	reports: readonly Report[],
	{ data, provinces }: Pick<FigureFilter, 'data' | 'provinces'>
): readonly Statement[] {
	const documents = new Set(reports.map(({ id }) => id));
	return statements.filter(
		({ report, origin, synthetic, province }) =>
			origin !== 'published' &&
			(report === null || !documents.has(report)) &&
			(data === 'all' || synthetic === (data === 'sample')) &&
			(provinces.length === 0 || provinces.includes(province))
	);
}
