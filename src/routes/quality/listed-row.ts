import type { Report } from '../../lib/domain/report';
import type { Finding } from '../../lib/domain/finding';
import { explainFinding } from '../../lib/i18n/format/explain-finding';
import { markSample } from '../../lib/i18n/format/mark-sample';
import { namePlace } from '../../lib/i18n/format/name-place';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { ListedFinding } from '../../lib/query/list-findings';
import type { Reference } from '../../lib/reference/reference';
import type { FindingRow } from '../../lib/ui/finding-row';
import { nameFindingReport } from './name-finding-report';

/** A finding in words with whose it is, what kind it is of and what may be done. */
export interface ListedRow extends FindingRow {
	readonly finding: Finding;
	readonly kind: string;
	readonly why: string;
	readonly advice: string;
	/** `''` where it is not known. */
	readonly province: string;
	readonly report: string;
}

/** Puts a listed finding into words; `reports` are the loaded ones by id. */
export function wordListed(
	listed: ListedFinding,
	id: number,
	reports: ReadonlyMap<string, Report>,
	reference: Reference,
	language: Language
): ListedRow {
	const { finding, kind, province, report } = listed;
	const words = messagesIn(language).quality;
	const { title, value, message, advice } = explainFinding(finding, language);
	const { level, file, line, column } = finding;
	return {
		id,
		finding,
		level,
		title,
		file,
		line,
		column,
		value,
		message,
		advice,
		kind: words.kinds[kind],
		why: words.why[kind],
		province:
			province === null
				? ''
				: markSample(namePlace(reference.places.get(province), language), listed, language),
		report: report === null ? '' : nameFindingReport(report, reports, language)
	};
}
