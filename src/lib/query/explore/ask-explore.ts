import {
	describeResult,
	kindOfType,
	probeText,
	selectResult,
	type DescribedColumn
} from '../../sql/explore/ask-result';
import { checkStatement, type StatementRefusal } from '../../sql/explore/check-statement';
import { leaveOut } from '../../sql/explore/create-explore';
import { findWindows } from '../../sql/explore/find-windows';
import type { Token } from '../../sql/explore/scan-statement';
import type { Explorer } from './explorer';
import { readCell, type ExploreResult } from './explore-result';
import { findMixed, isChanged, type MixedSum, type Without } from './find-mixed';

/** What came of a typed statement. */
export type ExploreAnswer =
	| { readonly kind: 'refused'; readonly refusal: StatementRefusal }
	| {
			readonly kind: 'result';
			readonly result: ExploreResult;
			/** The sums that added what is not to be added. */
			readonly mixed: readonly MixedSum[];
			/** Whether that could not be looked into to the end. */
			readonly isUnchecked: boolean;
	  };

/** Rows shown at most: what a page can hold and a reader can use; a statement that gives more says so. */
const MOST_ROWS = 100_000;
/** Rows of a result whose sums are looked into, and how many levels may be left out in turn. */
const MOST_CHECKED_ROWS = 5_000;
const MOST_LEVELS = 40;

const SUMS = new Set('sum avg mean fsum kahan_sum sumkahan favg sum_no_overflow'.split(' '));

/**
 * Runs a typed statement: looks at it, has the engine prepare it as one question, works out the totals it names, runs
 * it, and looks whether a sum in it added a whole and its parts. Rejects with `query` where the engine refuses it and
 * with `cancelled`.
 */
export async function askExplore(
	explorer: Explorer,
	written: string,
	signal: AbortSignal
): Promise<ExploreAnswer> {
	const checked = checkStatement(written);
	if (checked.kind === 'refused') return { kind: 'refused', refusal: checked };
	const windows = findWindows(checked.tokens);
	if ('reason' in windows) return { kind: 'refused', refusal: windows };
	const { engine } = explorer;
	await engine.check(probeText(checked.text), signal);
	await explorer.setWindows(windows, signal);
	await engine.run(leaveOut(0), signal);
	const columns = await engine.run(describeResult(checked.text), signal);
	const result = await runStatement(explorer, checked.text, columns, MOST_ROWS, signal);
	if (!addsUp(checked.tokens)) return { kind: 'result', result, mixed: [], isUnchecked: false };
	return { kind: 'result', result, ...(await lookIntoSums(explorer, checked.text, columns, signal)) };
}

async function runStatement(
	{ engine }: Explorer,
	text: string,
	described: readonly DescribedColumn[],
	limit: number,
	signal: AbortSignal
): Promise<ExploreResult> {
	const { length, columns } = await engine.runColumns(selectResult(text, described, limit + 1), signal);
	const shown = Math.min(length, limit);
	return {
		length: shown,
		isCut: length > limit,
		columns: described.map(({ name, type }, at) => {
			const key = `c${String(at)}`;
			const kind = kindOfType(type);
			const cells = columns[key] ?? [];
			return {
				key,
				name,
				kind,
				cells: Array.from({ length: shown }, (_, row) => readCell(cells[row], kind))
			};
		})
	};
}

/** Whether a statement adds rows of what holds wholes and parts. */
function addsUp(tokens: readonly Token[]): boolean {
	const names = tokens.filter(({ kind }) => kind === 'word' || kind === 'name');
	const reads = names.some(({ value }) => /^(?:figures|totals)$/iu.test(value));
	const calls = tokens.some(
		({ value }, at) => SUMS.has(value.toLowerCase()) && tokens[at + 1]?.value === '('
	);
	return reads && calls;
}

/**
 * Runs the statement again with each level of rows left out in turn: first all that conflict with any other, and only
 * where that changes a number, each by itself. What is left out is set back before anything else is asked.
 */
async function lookIntoSums(
	explorer: Explorer,
	text: string,
	columns: readonly DescribedColumn[],
	signal: AbortSignal
): Promise<{ readonly mixed: readonly MixedSum[]; readonly isUnchecked: boolean }> {
	const { engine } = explorer;
	const { all, levels } = await explorer.setLevels(signal);
	if (levels.length === 0) return { mixed: [], isUnchecked: false };
	const without = async (number: number): Promise<ExploreResult> => {
		await engine.run(leaveOut(number), signal);
		return runStatement(explorer, text, columns, MOST_CHECKED_ROWS, signal);
	};
	const base = await without(0);
	if (!isChanged(base, await without(all))) return { mixed: [], isUnchecked: base.isCut };
	const answers: Without[] = [];
	for (const level of levels.slice(0, MOST_LEVELS))
		answers.push({ level, result: await without(level.number) });
	await engine.run(leaveOut(0), signal);
	return { mixed: findMixed(base, answers), isUnchecked: base.isCut || levels.length > MOST_LEVELS };
}
