import type { LooseDate, Report } from '../../domain/report';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { namePlace, type NamedPlace } from './name-place';
import { writeMonth } from './write-day';

/**
 * Names a document as one document cites another (Decree 30/2020): type, number, date in the long form, issuing body.
 * `Báo cáo sơ kết số 624/BC-STTTT ngày 15 tháng 5 năm 2019 của Sở Thông tin và Truyền thông Lạng Sơn`; a number or a day
 * that was left blank is said to be missing. A body that names its place already is not given it twice.
 */
export function citeReport(
	report: Pick<Report, 'type' | 'number' | 'date' | 'bodyText'>,
	place: NamedPlace,
	language: Language
): string {
	const words = messagesIn(language).evidence.document;
	const placeName = namePlace(place, language);
	const body = report.bodyText.trim();
	const issuer = body.includes(place.nameVi) ? words.issuedBy('', body) : words.issuedBy(body, placeName);
	const number = report.number === '' ? words.noNumber : words.number(report.number);
	const date = report.date === null ? words.noDate : writeLongDate(report.date, language);
	const isBlank = report.number === '' && report.date === null;
	return [words.type[report.type], isBlank ? `${number}, ${date}` : `${number} ${date}`, issuer].join(' ');
}

function writeLongDate({ day, precision }: LooseDate, language: Language): string {
	const [year = '', month = '', date = ''] = day.split('-');
	const words = messagesIn(language).evidence.document;
	return words.date(precision === 'day' ? date : '', writeMonth(month), year);
}
