import type { Finding } from '../../domain/finding';
import type { FindingWords } from '../finding-words';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';
import { writeAmounts } from './write-amounts';

/** Findings whose value is no cell but a list of amounts that were compared. */
const OF_AMOUNTS: ReadonlySet<string> = new Set([
	'parts_do_not_add_up',
	'disputed_figures',
	'undecided_revision',
	'revised',
	'tenfold_jump',
	'total_row_disagrees',
	'restatement_disagrees',
	'duplicate_rows'
]);

/** A finding in words: a title, what is there and why it matters, what can be done. */
export interface ExplainedFinding {
	readonly title: string;
	/** The cell as written, or the amounts compared in the language's own way. */
	readonly value: string;
	readonly message: string;
	readonly advice: string;
}

/** Puts a finding into words. A code without words is a programming error and throws. */
export function explainFinding({ code, value, params }: Finding, language: Language): ExplainedFinding {
	const words = wordsFor(code, language);
	const written = OF_AMOUNTS.has(code) ? writeAmounts(value, language) : value;
	return {
		title: words.title,
		value: written,
		message: words.message(written, params),
		advice: words.advice
	};
}

/** The title of all findings of a code. */
export function titleOfFinding(code: string, language: Language): string {
	return wordsFor(code, language).title;
}

function wordsFor(code: string, language: Language): FindingWords {
	const catalogue: Readonly<Record<string, FindingWords>> = messagesIn(language).findings;
	const words = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
	if (words === undefined) throw new TypeError(`no words for finding ${code}`);
	return words;
}
