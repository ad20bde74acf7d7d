import type { Finding } from '../../domain/finding';
import type { FindingWords } from '../finding-words';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';

/** A finding in words: a title, what is there and why it matters, what can be done. */
export interface ExplainedFinding {
	readonly title: string;
	readonly message: string;
	readonly advice: string;
}

/** Puts a finding into words. A code without words is a programming error and throws. */
export function explainFinding({ code, value, params }: Finding, language: Language): ExplainedFinding {
	const words = new Map<string, FindingWords>(Object.entries(messagesIn(language).findings)).get(code);
	if (words === undefined) throw new TypeError(`no words for finding ${code}`);
	return { title: words.title, message: words.message(value, params), advice: words.advice };
}
