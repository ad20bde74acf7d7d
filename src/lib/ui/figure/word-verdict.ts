import type { NamedTotal } from '../../i18n/format/explain-reason';
import type { Verdict } from '../../domain/verdict';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import { wordVerdictPanel } from '../word-verdict-panel';

/** A verdict as a paragraph that goes along with a figure: the level, then every reason. */
export function wordVerdict(
	verdict: Verdict,
	compared: readonly NamedTotal[],
	language: Language
): readonly string[] {
	const { level, reasons } = wordVerdictPanel(verdict, compared, language);
	const { verdict: words } = messagesIn(language).shell;
	return [`${words[level]}.`, ...reasons.map(({ text }) => text)];
}
