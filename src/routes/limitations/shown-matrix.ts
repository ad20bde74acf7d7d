import { coverageMatrix, type CoverageMatrix, type MatrixCell } from '../../lib/coverage/coverage-matrix';
import { coverageOf, type ReportCoverage } from '../../lib/coverage/coverage-of';
import type { FigureFilter } from '../../lib/domain/filter';
import { formatNumber } from '../../lib/i18n/format/format-number';
import { markSample } from '../../lib/i18n/format/mark-sample';
import { namePlace } from '../../lib/i18n/format/name-place';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { Reference } from '../../lib/reference/reference';
import { tellLimitations } from '../../lib/ui/figure/tell-limitations';
import { wordFilter } from '../../lib/ui/figure/word-filter';
import { wordCounts, type DrawnColumn, type DrawnRow, type MatrixRow } from '../../lib/ui/matrix-table';
import { nameCategory } from '../../lib/ui/statement-fields';
import { wordAsOf, wordSource } from '../../lib/ui/word-source';
import { isFound, narrowingNames, type NarrowingChoice } from './choose-limitations';
import type { LimitationsData } from './limitations-data';
import { narrowCoverage } from './narrow-coverage';

/** One line of the matrix: a province, or all of them. */
export interface MatrixLine {
	readonly id: string;
	readonly name: string;
	readonly remark: string;
	readonly isTotal: boolean;
	readonly cells: readonly MatrixCell[];
	readonly noneSaid: string;
}

/** What the matrix is made of besides the data. */
export interface MatrixGround {
	readonly choice: NarrowingChoice;
	readonly filter: FigureFilter;
	readonly reference: Reference;
	readonly language: Language;
}

/** The coverage of the chosen limitations: not by how far they are answered, of which a share would say nothing. */
function matrixCoverages(
	{ joined, reports, statements }: LimitationsData,
	{ choice, reference }: Pick<MatrixGround, 'choice' | 'reference'>
): readonly ReportCoverage[] {
	const shown = new Set(statements.map(({ id }) => id));
	return narrowCoverage(
		coverageOf(joined.statements, joined.links, reports, reference.places),
		({ limitation }, report) =>
			shown.has(limitation.id) && isFound(limitation, limitation.period ?? report.period, choice)
	);
}

/** The matrix line by line, as its picture and its table twin show it, and what its figure says around them. */
export function showMatrix(data: LimitationsData, ground: MatrixGround) {
	const { filter, reference, language } = ground;
	const coverages = matrixCoverages(data, ground);
	const matrix = coverageMatrix(coverages, data.joined.categories);
	const columns = columnsOf(matrix, data, language);
	const lines = linesOf(matrix, ground);
	const rows = rowsOf(lines, columns, language);
	const sources = data.reports.map(({ id }) => id);
	const { reports } = data.joined;
	const given = {
		rows: twinOf(lines, columns),
		drawn: { columns, rows },
		summary: summarise(matrix, rows, language),
		footnotes: footnotesOf(ground),
		source: wordSource(sources, reports, reference, language),
		asOf: wordAsOf(sources, reports, reference, language),
		filters: wordFilter(filter, reference, language),
		evidence: tellLimitations(coverages, data.joined.statements, reference, language),
		synthetic: data.reports.map((report) => report.synthetic)
	};
	return { coverages, columns, lines, rows, given };
}

function columnsOf(
	{ categories }: CoverageMatrix,
	{ joined }: LimitationsData,
	language: Language
): readonly DrawnColumn[] {
	const named = categories.map((code) => ({
		id: code,
		name: nameCategory({ kind: 'limitation', category: code }, joined.categories, language),
		isTotal: false
	}));
	return [...named, { id: 'total', name: messagesIn(language).matrix.total, isTotal: true }];
}

function linesOf(matrix: CoverageMatrix, { reference, language }: MatrixGround): readonly MatrixLine[] {
	const words = messagesIn(language).matrix;
	const count = (n: number) => formatNumber(n, language);
	const provinces = matrix.provinces.map((sender): MatrixLine => {
		const total = matrix.totalOfProvince(sender);
		const { none_stated: none, unknown, stated } = total.documents;
		const all = none + unknown + stated;
		return {
			id: `${sender.province} ${String(sender.synthetic)}`,
			name: markSample(namePlace(reference.places.get(sender.province), language), sender, language),
			remark: stated > 0 && none > 0 ? words.someNone(count(none), count(all)) : '',
			isTotal: false,
			cells: [...matrix.categories.map((category) => matrix.cell(sender, category)), total],
			noneSaid: total.state === 'none_stated' ? words.noneStated(count(none)) : words.unknown
		};
	});
	const whole: MatrixLine = {
		id: 'total',
		name: words.allProvinces,
		remark: '',
		isTotal: true,
		cells: [...matrix.categories.map((category) => matrix.totalOfCategory(category)), matrix.total],
		noneSaid: words.nothing
	};
	return [...provinces, whole];
}

function rowsOf(
	lines: readonly MatrixLine[],
	columns: readonly DrawnColumn[],
	language: Language
): readonly DrawnRow[] {
	const words = messagesIn(language).matrix;
	return lines.map((line) => {
		const state = line.cells.at(-1)?.state ?? 'unknown';
		const cells = line.cells.map(({ counts }, at) => ({
			counts,
			said:
				state === 'stated'
					? words.cell(nameCell(line, columns, at), wordCounts(counts, language))
					: line.noneSaid
		}));
		return { ...line, state, cells };
	});
}

/** Where a cell stands, in words: its province and its category. */
export function nameCell({ name }: MatrixLine, columns: readonly DrawnColumn[], at: number): string {
	return `${name}, ${columns[at]?.name ?? ''}`;
}

function twinOf(lines: readonly MatrixLine[], columns: readonly DrawnColumn[]): readonly MatrixRow[] {
	return lines.flatMap((line, row) =>
		line.cells.flatMap(({ state, counts }, at) => {
			const isWhole = at === line.cells.length - 1;
			if (counts.stated === 0 && !isWhole) return [];
			const id = `${String(row)} ${String(at)}`;
			return [{ id, province: line.name, category: columns[at]?.name ?? '', state, counts }];
		})
	);
}

function summarise(matrix: CoverageMatrix, rows: readonly DrawnRow[], language: Language): string {
	const words = messagesIn(language).matrix;
	const stating = rows.filter(({ isTotal, state }) => !isTotal && state === 'stated');
	const without = rows.filter(({ isTotal, state }) => !isTotal && state === 'none_stated');
	return [
		words.summary(wordCounts(matrix.total.counts, language), formatNumber(stating.length, language)),
		...(without.length > 0 ? [words.without(without.map(({ name }) => name).join(', '))] : [])
	].join(' ');
}

function footnotesOf({ choice, language }: MatrixGround): readonly string[] {
	const { matrix, followUp } = messagesIn(language);
	const narrowed = narrowingNames(choice).filter(
		(name) => name === 'search' || name === 'categories' || name === 'periods'
	);
	const { footnotes } = matrix;
	return [
		...(narrowed.length > 0
			? [footnotes.narrowed(narrowed.map((name) => followUp.filters[name]).join(', '))]
			: []),
		footnotes.emptyCells,
		footnotes.suggestions,
		footnotes.noneStated,
		footnotes.across
	];
}
