import { expect, test } from 'vitest';
import { countPlaywright, countVitest, withExit } from '../../src/cli/count-results';

test('a test file that breaks before its first test counts as a failure', () => {
	const count = countVitest({
		numPassedTests: 7,
		numFailedTests: 1,
		numPendingTests: 2,
		numTodoTests: 1,
		testResults: [
			{ status: 'passed', assertionResults: [{ status: 'passed' }] },
			{ status: 'failed', assertionResults: [{ status: 'failed' }] },
			{ status: 'failed', assertionResults: [] }
		]
	});
	expect(count).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a flaky test and an error outside tests count as failures', () => {
	const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
	expect(countPlaywright({ stats, errors: ['no server'] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

test('a runner that crashes, reports nothing or runs nothing never passes', () => {
	const clean = { passed: 3, failed: 0, skipped: 0 };
	expect(withExit(clean, true)).toEqual(clean);
	expect(withExit(clean, false).failed).toBe(1);
	expect(withExit(null, true).failed).toBe(1);
	expect(withExit({ passed: 0, failed: 0, skipped: 4 }, true).failed).toBe(1);
	expect(withExit({ passed: 3, failed: 2, skipped: 0 }, false).failed).toBe(2);
});
