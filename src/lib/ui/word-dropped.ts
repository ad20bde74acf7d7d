import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { spellTokens } from './split-tokens';

/** More names than this, or longer ones, would fill the page with somebody's damaged address. */
const MOST_NAMES = 6;
const LONGEST_NAME = 30;

/**
 * Says which parts of an address were passed over, by what they choose on the screens; a part that is not known is
 * quoted, shortened. `null` is an address too long to be read at all.
 */
export function wordDropped(dropped: readonly string[] | null, language: Language): string {
	const words = messagesIn(language).shell.notices;
	if (dropped === null) return words.tooLong;
	const names = new Map<string, string>(Object.entries(words.parameters));
	const named = [...new Set(dropped.map((key) => names.get(key) ?? words.unknown(shorten(key))))];
	const list = named.slice(0, MOST_NAMES).join(', ');
	return words.dropped(named.length > MOST_NAMES ? `${list}, …` : list);
}

function shorten(text: string): string {
	const characters = [...text];
	const spelled = spellTokens(characters.slice(0, LONGEST_NAME).join(''));
	return characters.length > LONGEST_NAME ? `${spelled}…` : spelled;
}
