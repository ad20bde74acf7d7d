import type { PlaceId, ReportId } from '../domain/brand';
import type { Finding, FindingLevel } from '../domain/finding';
import { FINDING_KINDS, kindOfCode, type FindingKind } from '../domain/finding-kind';
import { takeTurns } from '../work/take-turns';
import { ownersOf, rowKey, type PlacedRows, type RowOwner } from './place-findings';

/** The levels, the gravest first. */
export const FINDING_LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info'];

/** A finding with what it is filtered and counted by. */
export interface ListedFinding {
	readonly finding: Finding;
	readonly kind: FindingKind;
	/** `null` where the row was not loaded, or the finding is about a file as a whole. */
	readonly province: PlaceId | null;
	readonly report: ReportId | null;
	readonly synthetic: boolean;
	/** How many findings this one stands for: one, or those that its file did not list one by one. */
	readonly count: number;
}

/** So many findings are looked at before the clock is. */
const FINDINGS_BEFORE_REST = 256;
/** The findings on so many lines of a file are put in order at once. */
const LINES_TOGETHER = 4096;

/**
 * Findings with their kind and whose row they are on, the gravest first, then by kind, file and line. There may be as
 * many as rows, so that the work is divided into pieces of a few milliseconds. Throws for a code without a kind, which
 * is a programming error; rejects with `cancelled` once the signal is aborted.
 */
export async function listFindings(
	findings: readonly Finding[],
	rows: PlacedRows,
	signal?: AbortSignal
): Promise<readonly ListedFinding[]> {
	const turns = takeTurns(signal);
	const owners = await ownersOf(findings, rows, turns);
	const ranks = Array.from(
		{ length: FINDING_LEVELS.length * FINDING_KINDS.length },
		() => new Map<string, Map<number, ListedFinding[]>>()
	);
	for (const [at, finding] of findings.entries()) {
		if (at % FINDINGS_BEFORE_REST === 0) await turns.rest();
		const listed = listFinding(finding, owners.get(rowKey(finding.file, finding.line)));
		const files = ranks[rankOf(listed)];
		const blocks = files?.get(finding.file) ?? new Map<number, ListedFinding[]>();
		files?.set(finding.file, blocks);
		const block = Math.floor((finding.line ?? 0) / LINES_TOGETHER);
		const together = blocks.get(block);
		if (together) together.push(listed);
		else blocks.set(block, [listed]);
	}
	const ordered: ListedFinding[][] = [];
	for (const files of ranks) {
		for (const [, blocks] of [...files].sort(([one], [other]) => compare(one, other))) {
			for (const [, together] of [...blocks].sort(([one], [other]) => one - other)) {
				ordered.push(together.sort((one, other) => (one.finding.line ?? 0) - (other.finding.line ?? 0)));
				await turns.rest();
			}
		}
	}
	return ordered.flat();
}

function listFinding(finding: Finding, owner: RowOwner | undefined): ListedFinding {
	const isMore = finding.code === 'finding.more';
	const code = isMore ? finding.value : finding.code;
	const kind = kindOfCode(code);
	if (kind === null) throw new TypeError(`no kind for finding ${code}`);
	return {
		finding,
		kind,
		province: owner?.province ?? null,
		report: owner?.report ?? null,
		synthetic: owner?.synthetic ?? false,
		count: isMore ? Number(finding.params['count'] ?? 1) : 1
	};
}

const LEVEL_RANK = new Map(FINDING_LEVELS.map((level, at) => [level, at]));
const KIND_RANK = new Map(FINDING_KINDS.map((kind, at) => [kind, at]));

function rankOf({ finding, kind }: ListedFinding): number {
	return (LEVEL_RANK.get(finding.level) ?? 0) * FINDING_KINDS.length + (KIND_RANK.get(kind) ?? 0);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
