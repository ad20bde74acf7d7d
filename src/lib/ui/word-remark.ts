import type { ReportId } from '../domain/brand';
import type { Remark } from '../domain/remark';
import type { Report } from '../domain/report';
import { formatDay } from '../i18n/format/format-day';
import { formatNumber } from '../i18n/format/format-number';
import { markSample } from '../i18n/format/mark-sample';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import { nameReport } from '../i18n/format/name-report';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import { wordSource } from './word-source';

/** Of more late or missing reports than this, the latest are named. */
const MOST_LATEST = 3;

type Sentence = (count: string, names: string) => string;

/** Puts a remark of the overview into one sentence in the language given. */
export function wordRemark(
	remark: Remark,
	reports: readonly Report[],
	reference: Reference,
	language: Language
): string {
	const words = messagesIn(language).overview.remark;
	const count = (number: number) => formatNumber(number, language);
	const list = (ids: readonly ReportId[]) => wordSource(ids, reports, reference, language);
	const nameLatest = <Item>(
		items: readonly Item[],
		say: { readonly all: Sentence; readonly latest: Sentence },
		name: (item: Item) => string
	): string => {
		const named = items.slice(0, MOST_LATEST).map(name).join('; ');
		return items.length > MOST_LATEST
			? say.latest(count(items.length), named)
			: say.all(count(items.length), named);
	};
	switch (remark.code) {
		case 'shared_indicator':
			return words.sharedIndicator(
				nameOf(reference.indicators.get(remark.indicator), language),
				markSample(
					remark.provinces.map((id) => namePlace(reference.places.get(id), language)).join(', '),
					remark,
					language
				),
				remark.definitions.map((definition) => `“${definition}”`).join(' / '),
				count(remark.periods)
			);
		case 'joint_topics':
			return words.jointTopics(count(remark.totals));
		case 'disputed':
			return words.disputed(count(remark.totals));
		case 'doubtful':
			return words.doubtful(count(remark.findings));
		case 'late':
			return nameLatest(remark.late, words.late, ({ report, due, received }) =>
				words.lateReport(list([report]), formatDay(due, language), formatDay(received, language))
			);
		case 'nothing_reported':
			return messagesIn(language).overview.empty;
		case 'missed':
			return nameLatest(remark.missed, words.missed, (duty) =>
				words.missedReport(
					nameReport(duty, reference.places.get(duty.province), language),
					formatDay(duty.due, language)
				)
			);
		case 'unquantified':
			return words.unquantified(count(remark.figures), count(remark.of));
		case 'reported_elsewhere':
			return words.reportedElsewhere(list(remark.reports));
		case 'early_cutoff':
			return words.earlyCutoff(list(remark.reports));
		case 'undated':
			return words.undated(list(remark.reports));
		case 'no_figures':
			return words.noFigures(list(remark.reports));
		case 'no_limitations':
			return words.noLimitations(list(remark.reports));
		case 'no_repeated_period':
			return words.noRepeatedPeriod;
		case 'no_plan_with_result':
			return words.noPlanWithResult;
	}
}
