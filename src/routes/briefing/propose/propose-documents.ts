import type { Report } from '../../../lib/domain/report';
import { citeReport } from '../../../lib/i18n/format/cite-report';
import { formatNumber } from '../../../lib/i18n/format/format-number';
import { labelPeriod } from '../../../lib/i18n/format/label-period';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { BriefingBlock } from '../../../lib/state/briefing/briefing';
import { factsOfDocuments } from '../../../lib/summary/summarise-documents';
import type { ProposalGround } from './propose-briefing';

/** So many documents are named one by one. */
const MOST_NAMED = 6;

/** What a briefing rests on: how many documents of which years, and where they are few each as documents cite each other. */
export function proposeDocuments(
	documents: readonly Report[],
	{ reference, language, newId }: ProposalGround
): readonly BriefingBlock[] {
	const words = messagesIn(language).briefingFigures.proposal;
	const facts = factsOfDocuments(documents);
	if (facts === null) return [{ id: newId(), kind: 'paragraph', text: words.noDocuments }];
	const { year, multiYear } = messagesIn(language).period;
	const years = facts.from === facts.to ? year(facts.from) : multiYear(facts.from, facts.to);
	const count = (number: number) => formatNumber(number, language);
	const kinds = [
		...(facts.reports > 0 ? [words.reports(count(facts.reports))] : []),
		...(facts.plans > 0 ? [words.plans(count(facts.plans))] : [])
	];
	const isNamed = documents.length <= MOST_NAMED;
	const text = words.rests(kinds, years, isNamed);
	if (!isNamed) return [{ id: newId(), kind: 'paragraph', text }];
	const items = documents.map((report) =>
		words.document(
			citeReport(report, reference.places.get(report.province), language),
			labelPeriod(report.period, language, 'inline')
		)
	);
	return [
		{ id: newId(), kind: 'paragraph', text },
		{ id: newId(), kind: 'list', ordered: false, items }
	];
}
