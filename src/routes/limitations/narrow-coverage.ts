import { countAnswers, type ReportCoverage } from '../../lib/coverage/coverage-of';
import type { AnsweredLimitation } from '../../lib/coverage/answers';
import type { Report } from '../../lib/domain/report';

/**
 * Coverage of only some limitations, counted anew. What a document states as a whole stays as it is: it does not state
 * none because none is chosen.
 */
export function narrowCoverage(
	coverages: readonly ReportCoverage[],
	keeps: (answered: AnsweredLimitation, report: Report) => boolean
): readonly ReportCoverage[] {
	return coverages.map((coverage) => {
		const limitations = coverage.limitations.filter((answered) => keeps(answered, coverage.report));
		return limitations.length === coverage.limitations.length
			? coverage
			: { ...coverage, limitations, counts: countAnswers(limitations) };
	});
}
