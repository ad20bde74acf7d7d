import type { PlaceId, ReportId } from '../domain/brand';
import type { Finding, FindingLevel } from '../domain/finding';
import { FINDING_KINDS, kindOfCode, type FindingKind } from '../domain/finding-kind';
import { ownersOf, rowKey, type PlacedRows } from './place-findings';

/** The levels, the gravest first. */
const FINDING_LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info'];

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

/**
 * Findings with their kind and whose row they are on, the gravest first, then by kind, file and line. Throws for a
 * code without a kind, which is a programming error.
 */
export function listFindings(findings: readonly Finding[], rows: PlacedRows): readonly ListedFinding[] {
	const owners = ownersOf(findings, rows);
	return findings
		.map((finding): ListedFinding => {
			const owner = owners.get(rowKey(finding.file, finding.line));
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
		})
		.sort(
			(one, other) =>
				rankOf(one) - rankOf(other) ||
				compare(one.finding.file, other.finding.file) ||
				(one.finding.line ?? 0) - (other.finding.line ?? 0)
		);
}

const LEVEL_RANK = new Map(FINDING_LEVELS.map((level, at) => [level, at]));
const KIND_RANK = new Map(FINDING_KINDS.map((kind, at) => [kind, at]));

function rankOf({ finding, kind }: ListedFinding): number {
	return (LEVEL_RANK.get(finding.level) ?? 0) * FINDING_KINDS.length + (KIND_RANK.get(kind) ?? 0);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
