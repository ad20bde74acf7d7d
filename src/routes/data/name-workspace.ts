import { formatNumber } from '../../lib/i18n/format/format-number';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import { spellTokens } from '../../lib/ui/split-tokens';

/**
 * What a workspace is called: its name, else its place among all, the removed ones too, so that two without a name are
 * told apart. One that is not listed yet is the first.
 */
export function nameWorkspace(
	{ id, name }: { readonly id: string | null; readonly name: string },
	all: readonly { readonly id: string }[],
	language: Language
): string {
	if (name !== '') return spellTokens(name);
	const { unnamed, unnamedOther } = messagesIn(language).workspace;
	const at = all.findIndex((one) => one.id === id);
	return at <= 0 ? unnamed : unnamedOther(formatNumber(at + 1, language));
}
