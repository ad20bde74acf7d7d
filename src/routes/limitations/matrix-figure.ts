import type { ExportAmount } from '../../lib/export/model';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { DrawnFigure } from '../../lib/ui/figure/drawn-figure';
import { wordStamp } from '../../lib/ui/figure/tell-figure';
import { answeredOf, matrixColumns, type MatrixRow } from '../../lib/ui/matrix-table';

/** The rows of the matrix and the words around it. */
export interface MatrixWords {
	readonly rows: readonly MatrixRow[];
	readonly summary: string;
	readonly footnotes: readonly string[];
	readonly source: string;
	readonly asOf: string;
	readonly filters: string;
	/** Whether each document in it is illustrative. */
	readonly synthetic: readonly boolean[];
}

/** The figure of how far limitations are answered. Its picture is a table itself, which leaves as one. */
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
		evidence: [],
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
		picture: null,
		chart: null
	};
}

function exact(value: number, kind: ExportAmount['kind'] = 'count'): ExportAmount {
	return { value, upTo: null, limit: 'exact', kind };
}
