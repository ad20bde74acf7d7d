import { coverageOf, type ReportCoverage } from '../../../lib/coverage/coverage-of';
import type { Report } from '../../../lib/domain/report';
import { formatNumber } from '../../../lib/i18n/format/format-number';
import { nameReport } from '../../../lib/i18n/format/name-report';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { BriefingBlock } from '../../../lib/state/briefing/briefing';
import type { ProposalGround } from './propose-briefing';

/** A briefing tells of the latest documents; how many earlier ones there are is said. */
const MOST_DOCUMENTS = 4;

/**
 * What the documents of a province say of limitations, and which of them a direction answers: a sentence for each
 * document that states any, the latest first, then those that none answers, in its own words. A document that states none says just that.
 */
export function proposeLimitations(
	documents: readonly Report[],
	ground: ProposalGround
): readonly BriefingBlock[] {
	const { joined, reference, language, newId } = ground;
	const words = messagesIn(language).briefing.proposal;
	const coverages = coverageOf(joined.statements, joined.links, documents, reference.places);
	const telling = coverages
		.filter(({ state }) => state !== 'unknown')
		.sort((one, other) => other.report.period.end.localeCompare(one.report.period.end));
	const earlier = telling.length - MOST_DOCUMENTS;
	const blocks = telling.slice(0, MOST_DOCUMENTS).flatMap((coverage): readonly BriefingBlock[] => {
		const unanswered = coverage.limitations.filter(({ state }) => state === 'unanswered');
		const items = unanswered.map(({ limitation }) => words.quoted(limitation.text));
		return [
			{ id: newId(), kind: 'paragraph', text: tell(coverage, ground) },
			...(items.length === 0 ? [] : [{ id: newId(), kind: 'list', ordered: false, items } as const])
		];
	});
	if (blocks.length === 0) return [{ id: newId(), kind: 'paragraph', text: words.noLimitations }];
	if (earlier <= 0) return blocks;
	const text = words.earlier(formatNumber(earlier, language));
	return [...blocks, { id: newId(), kind: 'paragraph', text }];
}

function tell({ report, state, counts }: ReportCoverage, { reference, language }: ProposalGround): string {
	const words = messagesIn(language).briefing.proposal;
	const name = nameReport(report, reference.places.get(report.province), language);
	if (state === 'none_stated') return words.noneStated(name);
	const count = (number: number) => formatNumber(number, language);
	return [
		words.stated(name, count(counts.stated), count(counts.direct), count(counts.partial)),
		counts.unanswered === 0 ? words.allAnswered : words.unanswered(count(counts.unanswered))
	].join(' ');
}
