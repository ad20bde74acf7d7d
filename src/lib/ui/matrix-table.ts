import type { AnswerCounts, LimitationsState } from '../coverage/coverage-of';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Column } from './table-column';

/** A cell of the matrix as it is drawn: counts to draw, and the same in words for the ear and a tip. */
interface DrawnCell {
	readonly counts: AnswerCounts;
	readonly said: string;
}

/** A row of the matrix; its cells are in the order of the columns, empty where `state` is not `stated`. */
export interface DrawnRow {
	readonly id: string;
	readonly name: string;
	/** What must be read with the row, such as that some of its documents state no limitations; `''` for nothing. */
	readonly remark: string;
	readonly state: LimitationsState;
	readonly isTotal: boolean;
	readonly cells: readonly DrawnCell[];
}

/** A column of the matrix. */
export interface DrawnColumn {
	readonly id: string;
	readonly name: string;
	readonly isTotal: boolean;
}

/** One cell as a row of the table twin. */
export interface MatrixRow {
	readonly id: string;
	readonly province: string;
	readonly category: string;
	readonly state: LimitationsState;
	readonly counts: AnswerCounts;
}

/** How many of the stated limitations are answered, directly or in part. */
export function answeredOf({ direct, partial }: AnswerCounts): number {
	return direct + partial;
}

/** `7 hạn chế, 1 đáp ứng trực tiếp, 3 một phần, 3 chưa đáp ứng`. */
export function wordCounts(counts: AnswerCounts, language: Language): string {
	const words = messagesIn(language).matrix;
	if (counts.stated === 0) return words.empty;
	const [stated, direct, partial, unanswered] = (['stated', 'direct', 'partial', 'unanswered'] as const).map(
		(state) => formatNumber(counts[state], language)
	);
	return words.counts(stated ?? '', direct ?? '', partial ?? '', unanswered ?? '');
}

/** The share answered, as `4/7 · 57,1%`; in words where there is nothing to take a share of. */
export function wordShareAnswered({ state, counts }: MatrixRow, language: Language): string {
	const words = messagesIn(language).matrix;
	if (state === 'none_stated') return words.noneStatedShort;
	if (state === 'unknown') return words.unknownShort;
	if (counts.stated === 0) return words.notApplicable;
	const [answered, stated] = [answeredOf(counts), counts.stated].map((n) => formatNumber(n, language));
	const share = formatPercent(answeredOf(counts) / counts.stated, language);
	return `${words.answered(answered ?? '', stated ?? '')} · ${share}`;
}

/** The columns of the table twin. */
export function matrixColumns(language: Language): readonly Column<MatrixRow>[] {
	const words = messagesIn(language).matrix;
	const number = (key: keyof AnswerCounts): Column<MatrixRow> => ({
		key,
		label: words[key],
		numeric: true,
		text: (row) => (row.state === 'stated' ? formatNumber(row.counts[key], language) : words.notApplicable),
		order: (row) => (row.state === 'stated' ? row.counts[key] : null)
	});
	return [
		{ key: 'province', label: words.province, text: (row) => row.province },
		{ key: 'category', label: words.category, text: (row) => row.category },
		number('stated'),
		number('direct'),
		number('partial'),
		number('unanswered'),
		{
			key: 'share',
			label: words.share,
			align: 'end',
			text: (row) => wordShareAnswered(row, language),
			order: (row) =>
				row.state === 'stated' && row.counts.stated > 0 ? answeredOf(row.counts) / row.counts.stated : null,
			opens: (row) => row.counts.stated > 0
		}
	];
}
