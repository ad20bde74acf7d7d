import { coverageOf, type ReportCoverage } from '../../../lib/coverage/coverage-of';
import { followingReports } from '../../../lib/coverage/following-reports';
import { groupBy } from '../../../lib/domain/group-by';
import type { Report } from '../../../lib/domain/report';
import type { Link, Statement } from '../../../lib/domain/statement';
import { labelPeriod } from '../../../lib/i18n/format/label-period';
import { namePlace } from '../../../lib/i18n/format/name-place';
import { nameReports, tellReportsApart } from '../../../lib/i18n/format/name-reports';
import type { Joined } from '../../../lib/ingest/joined';
import { writeDaySpan } from '../../../lib/state/view-parameters/day-span';
import type {
	BoardDocument,
	BoardLink,
	BoardStatement,
	BoardSuggestion
} from '../../../lib/ui/board/board-statement';
import { viewStatement } from '../../../lib/ui/view-statement';
import { boardKeys, searchedWords } from './board-keys';
import type { BoardWording } from './board-wording';

/**
 * The documents of a choice of data with what stands on the board: limitations, directions and, in plans, tasks, each with
 * its links and suggestions. Documents that state neither, and say nothing of limitations, are left out; those with
 * limitations come first.
 */
export function boardDocuments(
	joined: Joined,
	reports: readonly Report[],
	suggestions: readonly BoardSuggestion[],
	wording: BoardWording
): readonly BoardDocument[] {
	const { places } = wording.reference;
	const apart = tellReportsApart(joined.reports, places, wording.language);
	const names = nameReports(joined.reports, places, wording.language);
	const nameOf = ({ id }: Report): string => names.get(id) ?? id;
	const indices = {
		links: [
			groupBy(joined.links, ({ limitation }) => limitation),
			groupBy(joined.links, ({ direction }) => direction)
		],
		suggestions: [
			groupBy(suggestions, ({ limitation }) => limitation),
			groupBy(suggestions, ({ direction }) => direction)
		],
		followUps: new Map(joined.followUps.map(({ limitation, state }) => [limitation, state]))
	} as const;

	function place(
		statement: Statement,
		answer: BoardStatement['answer'],
		{ report }: ReportCoverage
	): BoardStatement {
		const side = statement.kind === 'limitation' ? 'limitation' : 'direction';
		const at = side === 'limitation' ? 0 : 1;
		const links = (indices.links[at].get(statement.id) ?? []).filter(isSure).map(boardLink);
		const suggested = indices.suggestions[at].get(statement.id) ?? [];
		const view = viewStatement(
			statement,
			joined.ordinals,
			wording.reference,
			wording.language,
			wording.categories
		);
		return {
			id: statement.id,
			side,
			view,
			document: report.id,
			documentName: nameOf(report),
			documentInProvince: [labelPeriod(report.period, wording.language, 'inline'), apart.get(report.id)]
				.filter(Boolean)
				.join(' · '),
			province: report.province,
			answer,
			links: links.filter(({ strength }) => strength !== 'none'),
			refused: links.filter(({ strength }) => strength === 'none'),
			suggestions: suggested,
			keys: boardKeys(statement, report, {
				answer,
				hasSuggestion: suggested.length > 0,
				followUp: indices.followUps.get(statement.id) ?? null,
				reference: wording.reference
			}),
			words: searchedWords(view, nameOf(report))
		};
	}

	const coverages = coverageOf(joined.statements, joined.links, reports, places).filter(saysAnything);
	return [...coverages.filter(statesLimitations), ...coverages.filter((one) => !statesLimitations(one))].map(
		(coverage): BoardDocument => {
			const { report, limitations, directions } = coverage;
			return {
				key: report.id,
				name: nameOf(report),
				province: { key: report.province, name: namePlace(places.get(report.province), wording.language) },
				period: { key: writeDaySpan(report.period), name: labelPeriod(report.period, wording.language) },
				state: coverage.state,
				planWithoutReport: coverage.planWithoutReport,
				limitations: limitations.map(({ limitation, state }) => place(limitation, state, coverage)),
				directions: directions.map(({ direction }) => place(direction, null, coverage)),
				following: followingReports(report, reports, places).map(({ id }) => id)
			};
		}
	);
}

function statesLimitations({ limitations }: ReportCoverage): boolean {
	return limitations.length > 0;
}

function saysAnything({ report, state, limitations, directions }: ReportCoverage): boolean {
	const isStated = limitations.length + directions.length > 0;
	return isStated || report.type === 'plan' || state === 'none_stated';
}

/** A link made with low confidence stands among the suggestions. */
function isSure({ confidence, strength }: Link): boolean {
	return confidence !== 'low' || strength === 'none';
}

function boardLink({ limitation, direction, strength, by, date, note }: Link): BoardLink {
	return { limitation, direction, strength, by, date, note };
}
