import { coverageOf, type ReportCoverage } from '../../../lib/coverage/coverage-of';
import type { DaySpan } from '../../../lib/domain/period';
import type { Report } from '../../../lib/domain/report';
import { formatNumber } from '../../../lib/i18n/format/format-number';
import { nameReports } from '../../../lib/i18n/format/name-reports';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { BriefingBlock } from '../../../lib/state/briefing/briefing';
import type { ProposalGround } from './propose-briefing';

/** A briefing tells of the latest documents; how many earlier ones there are is said. */
const MOST_DOCUMENTS = 4;

/** What is said of limitations, and of which periods the board beside it is; no periods where nothing is stated. */
export interface ProposedLimitations {
	readonly blocks: readonly BriefingBlock[];
	readonly periods: readonly DaySpan[];
}

/**
 * What the documents of a province say of limitations, and how far directions answer them: a sentence for each document
 * that says anything, the latest first. One that states none says just that; a plan also how much it sets out to do.
 */
export function proposeLimitations(
	documents: readonly Report[],
	ground: ProposalGround
): ProposedLimitations {
	const { joined, reference, language, newId } = ground;
	const words = messagesIn(language).briefing.proposal;
	const coverages = coverageOf(joined.statements, joined.links, documents, reference.places);
	const telling = coverages
		.filter(saysAnything)
		.sort((one, other) => other.report.period.end.localeCompare(one.report.period.end));
	const told = telling.slice(0, MOST_DOCUMENTS);
	const earlier = telling.length - told.length;
	const names = nameReports(joined.reports, reference.places, language);
	const paragraph = (text: string): BriefingBlock => ({ id: newId(), kind: 'paragraph', text });
	if (told.length === 0) return { blocks: [paragraph(words.noLimitations)], periods: [] };
	return {
		blocks: [
			...told.map((coverage) => paragraph(tell(coverage, names.get(coverage.report.id) ?? '', ground))),
			...(earlier > 0 ? [paragraph(words.earlier(formatNumber(earlier, language)))] : [])
		],
		periods: told.flatMap(({ report, limitations }) =>
			limitations.map(({ limitation }) => limitation.period ?? report.period)
		)
	};
}

/** A plan that lists no limitation says something only by what it sets out to do. */
function saysAnything({ report, state, directions }: ReportCoverage): boolean {
	if (directions.length > 0 || state === 'stated') return true;
	return state === 'none_stated' && report.type !== 'plan';
}

function tell(
	{ report, state, counts, directions }: ReportCoverage,
	name: string,
	{ language }: ProposalGround
): string {
	const words = messagesIn(language).briefing.proposal;
	const more = messagesIn(language).briefingFigures.proposal;
	const count = (number: number) => formatNumber(number, language);
	const planned =
		report.type === 'plan' && directions.length > 0 ? [more.planned(count(directions.length))] : [];
	if (state === 'unknown') return [more.nothingSaid(name), ...planned].join(' ');
	if (state === 'none_stated') return [words.noneStated(name), ...planned].join(' ');
	const parts = [
		...(counts.direct > 0 ? [more.direct(count(counts.direct))] : []),
		...(counts.partial > 0 ? [more.partial(count(counts.partial))] : []),
		...(counts.unanswered > 0 ? [more.unanswered(count(counts.unanswered))] : [])
	];
	return [more.stated(name, count(counts.stated), parts), ...planned].join(' ');
}
