import type { ReportCoverage } from '../../coverage/coverage-of';
import type { Statement } from '../../domain/statement';
import { nameReport } from '../../i18n/format/name-report';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import type { Reference } from '../../reference/reference';
import { wordRows } from '../word-location';

/**
 * Where limitations were read, a line each: document, words, how far it is answered, section, file and line, then those
 * of the directions that answer it. `statements` holds the directions.
 */
export function tellLimitations(
	coverages: readonly Pick<ReportCoverage, 'report' | 'limitations'>[],
	statements: readonly Statement[],
	reference: Reference,
	language: Language
): readonly string[] {
	const { figure: words, matrix } = messagesIn(language);
	const byId = new Map(statements.map((statement) => [statement.id, statement]));
	return coverages.flatMap(({ report, limitations }) => {
		const name = nameReport(report, reference.places.get(report.province), language);
		return limitations.map(({ limitation, state, answers }) => {
			const isTranslated = language === 'en' && limitation.textEn !== '';
			const line = words.limitation(
				name,
				isTranslated ? limitation.textEn : limitation.text,
				matrix[state].toLocaleLowerCase('vi'),
				wordRows([limitation], { language })
			);
			const directions = answers.flatMap(({ direction }) => byId.get(direction) ?? []);
			return directions.length === 0
				? line
				: words.answeredBy(line, directions.map((one) => wordRows([one], { language })).join('; '));
		});
	});
}
