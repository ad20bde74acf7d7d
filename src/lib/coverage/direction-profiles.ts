import type { ReportId, StatementId } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import type { Report } from '../domain/report';
import type { Statement } from '../domain/statement';
import { canAnswer } from './coverage-of';
import type { Wording } from './word-index';

/** Directions of one document that are alike in all but their words: category, topics, bodies, indicators. */
type DirectionProfile = readonly [Statement, ...Statement[]];

/** A direction with the share of the limitation's words that it has. */
interface AlikeDirection {
	readonly direction: Statement;
	readonly share: number;
}

/** Directions by profile, so that a limitation is held against a few profiles and not against every direction. */
export interface DirectionProfiles {
	inDocuments(reports: readonly ReportId[]): readonly DirectionProfile[];
	/** At most `count` directions of a profile, those with the most words in common first, without those in `except`. */
	mostAlike(
		profile: DirectionProfile,
		wording: Wording,
		except: ReadonlySet<StatementId>,
		count: number
	): readonly AlikeDirection[];
}

/** The statements that can answer a limitation, of the reports given. */
export function answeringStatements(
	statements: readonly Statement[],
	reports: readonly Report[]
): readonly Statement[] {
	const byId = new Map(reports.map((report) => [report.id, report]));
	return statements.filter((statement) => {
		const report = statement.report === null ? undefined : byId.get(statement.report);
		return report !== undefined && canAnswer(statement, report);
	});
}

export function profileDirections(directions: readonly Statement[]): DirectionProfiles {
	const byReport = new Map(
		[...groupBy(directions, ({ report }) => report)].map(([report, own]) => [report, profilesOf(own)])
	);
	return {
		inDocuments: (reports) => reports.flatMap((report) => byReport.get(report) ?? []),
		mostAlike(profile, wording, except, count) {
			const best: AlikeDirection[] = [];
			for (const direction of profile) {
				if (except.has(direction.id)) continue;
				const share = wording.share(direction.id);
				if (best.length === count && share <= (best.at(-1)?.share ?? 0)) continue;
				best.push({ direction, share });
				best.sort((one, other) => other.share - one.share);
				if (best.length > count) best.pop();
			}
			return best;
		}
	};
}

function profilesOf(directions: readonly Statement[]): readonly DirectionProfile[] {
	const groups = groupBy(directions, ({ category, topics, indicators, body }) =>
		JSON.stringify([category, topics, indicators, body])
	);
	return [...groups.values()].flatMap(([first, ...rest]) =>
		first === undefined ? [] : [[first, ...rest] as const]
	);
}
