const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;']
]);

/** Text as markup that shows exactly this text, whatever a file holds. */
export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
}
