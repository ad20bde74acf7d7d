/** What one runner reported. */
export interface Count {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly numPendingTests: number;
	readonly numTodoTests: number;
	readonly testResults: readonly { status: string; assertionResults: readonly { status: string }[] }[];
}

interface PlaywrightReport {
	readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	readonly errors: readonly unknown[];
}

/** Counts a report of Vitest's `json` reporter; a file that failed without a failed test counts as one. */
export function countVitest(report: VitestReport): Count {
	const brokenFiles = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + brokenFiles.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/** Counts a report of Playwright's `json` reporter; errors outside tests and flaky tests count as failed. */
export function countPlaywright(report: PlaywrightReport): Count {
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * Holds a count against its runner's exit: a runner that failed or reported nothing has at least one failure,
 * whatever its report says.
 */
export function withExit(count: Count | null, exitedWell: boolean): Count {
	if (count === null) return { passed: 0, failed: 1, skipped: 0 };
	if (count.failed > 0) return count;
	return exitedWell && count.passed > 0 ? count : { ...count, failed: 1 };
}
