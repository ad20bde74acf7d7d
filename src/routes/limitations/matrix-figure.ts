import { answerMatrix, type AnswerCell } from '../../lib/chart/answer-matrix';
import type { TablePainter } from '../../lib/chart/table-option';
import type { ExportAmount } from '../../lib/export/model';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { pictureOfTable } from '../../lib/ui/figure/picture-of-table';
import { wordStamp } from '../../lib/ui/figure/tell-figure';
import {
	answeredOf,
	matrixColumns,
	type DrawnColumn,
	type DrawnRow,
	type MatrixRow
} from '../../lib/ui/matrix-table';

/** The rows of the matrix and the words around it. */
export interface MatrixWords {
	readonly rows: readonly MatrixRow[];
	/** The table as it is drawn. */
	readonly drawn: { readonly columns: readonly DrawnColumn[]; readonly rows: readonly DrawnRow[] };
	readonly summary: string;
	readonly footnotes: readonly string[];
	readonly source: string;
	readonly asOf: string;
	readonly filters: string;
	/** Where the limitations were read, a line each. */
	readonly evidence: readonly string[];
	/** Whether each document in it is illustrative. */
	readonly synthetic: readonly boolean[];
}

/** The figure of how far limitations are answered, by province and category. */
export function matrixFigure(given: MatrixWords, language: Language): DrawnFigure {
	const { rows, summary, footnotes, source, asOf, filters } = given;
	const words = messagesIn(language).matrix;
	const columns = matrixColumns(language);
	return {
		key: 'matrix',
		title: words.title,
		subtitle: words.subtitle,
		measure: '',
		period: '',
		filters,
		summary,
		alt: summary,
		footnotes,
		legend: [],
		source,
		asOf,
		stamp: wordStamp(given.synthetic, language),
		evidence: given.evidence,
		table: {
			columns: columns.map(({ key, label, numeric = false }) => ({ key, title: label, numeric })),
			rows: rows.map((row) => ({
				...Object.fromEntries(columns.map(({ key, text }) => [key, text(row)])),
				id: row.id
			})),
			amounts: rows.map(({ state, counts }) => {
				if (state !== 'stated') return {};
				const { stated, direct, partial, unanswered } = counts;
				const share = stated === 0 ? null : exact(answeredOf(counts) / stated, 'percent');
				return {
					stated: exact(stated),
					direct: exact(direct),
					partial: exact(partial),
					unanswered: exact(unanswered),
					share
				};
			})
		},
		picture: pictureOfTable(painterOf(given, language), language),
		chart: null
	};
}

function painterOf({ drawn, summary }: MatrixWords, language: Language): TablePainter<AnswerCell> {
	const lines = drawn.rows.map(({ name, remark, isTotal, state, cells }) => ({
		name,
		remark,
		isTotal,
		section: null,
		across: state === 'stated' ? '' : (cells[0]?.said ?? ''),
		cells: state === 'stated' ? cells.map(({ counts }) => counts) : []
	}));
	const { province: corner } = messagesIn(language).matrix;
	return answerMatrix(
		{ corner, columns: drawn.columns, lines, keeps: 'first', align: 'left' },
		summary,
		language
	);
}

function exact(value: number, kind: ExportAmount['kind'] = 'count'): ExportAmount {
	return { value, upTo: null, limit: 'exact', kind };
}
