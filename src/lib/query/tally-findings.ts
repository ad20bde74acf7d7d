import { takeTurns } from '../work/take-turns';
import type { CountedFinding } from './choose-listed';

/** So many findings are counted before the clock is looked at. */
const FINDINGS_BEFORE_REST = 1024;

/**
 * Findings that are alike in all that they are filtered and grouped by, counted together, in the order in which they
 * first appear: choosing and grouping them gives the same counts in the same order as of the findings one by one, and
 * there are some thousands where there are hundreds of thousands of findings. Rejects with `cancelled`.
 */
export async function tallyFindings(
	listed: readonly CountedFinding[],
	signal?: AbortSignal
): Promise<readonly CountedFinding[]> {
	const turns = takeTurns(signal);
	const tallies = new Map<string, CountedFinding & { count: number }>();
	for (const [at, one] of listed.entries()) {
		if (at % FINDINGS_BEFORE_REST === 0) await turns.rest();
		const { kind, province, report, synthetic, count, finding } = one;
		const { level, file } = finding;
		const key = JSON.stringify([kind, level, province, report, synthetic, file]);
		const tally = tallies.get(key);
		if (tally) tally.count += count;
		else tallies.set(key, { kind, province, report, synthetic, count, finding: { level, file } });
	}
	return [...tallies.values()];
}
