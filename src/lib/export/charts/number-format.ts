import type { Language } from '../../i18n/messages';
import type { ExportPoint, ExportSeries } from '../model';
import { scaleChange } from './scale-change';

const mark: Record<Language, string> = { vi: '.', en: ',' };

/**
 * The number format of an axis or of exact labels that shows `1.200` whatever the region of the machine is: the
 * separator is written out, since `#,##0` follows the region. Billions and more are not told apart from millions.
 */
export function countFormat(language: Language): string {
	const group = `"${mark[language]}"`;
	return `[>=1000000]0${group}000${group}000;[>=1000]0${group}000;0`;
}

/**
 * Of changes: a section for each sign, since a program may leave out the minus where sections have conditions. The axis
 * has labels (`scaleChange`) that one section writes all of.
 */
function changeFormat(digits: 0 | 3 | 6, language: Language): string {
	const groups = `"${mark[language]}"000`.repeat(digits / 3);
	return `+0${groups};"−"0${groups};0`;
}

/** The number format for the axis of some series: by the kind of their amounts and how far they reach. */
export function axisFormat(series: readonly ExportSeries[], language: Language): string {
	const points = series.flatMap((one) => one.points.filter((point) => point !== null));
	const reach = Math.max(0, ...points.map(({ amount }) => Math.abs(amount.value)));
	switch (points[0]?.amount.kind ?? 'count') {
		case 'count':
			return countFormat(language);
		case 'decimal':
			return reach >= 10 ? countFormat(language) : '0.0';
		case 'percent':
			return reach >= 0.1 ? '0%' : '0.0%';
		case 'change':
			return changeFormat(scaleChange(series).digits, language);
		case 'change_percent':
			return '+0%;"−"0%;0%';
	}
}

/** Whether a label says no more than the number format does, so that it may follow the number when that is edited. */
export function isPlainLabel(point: NonNullable<ExportPoint>, written: string): boolean {
	const { limit, kind, value } = point.amount;
	return limit === 'exact' && kind === 'count' && value >= 0 && value < 1e9 && point.label === written;
}
