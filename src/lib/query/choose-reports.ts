import type { FigureFilter } from '../domain/filter';
import type { Report } from '../domain/report';

/** The reports that a choice of data and provinces takes; other filters speak of figures, not of reports. */
export function chooseReports(
	reports: readonly Report[],
	{ data, provinces }: Pick<FigureFilter, 'data' | 'provinces'>
): readonly Report[] {
	return reports.filter(
		(report) =>
			(data === 'all' || report.synthetic === (data === 'sample')) &&
			(provinces.length === 0 || provinces.includes(report.province))
	);
}
