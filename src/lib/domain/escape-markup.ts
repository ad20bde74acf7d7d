const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;']
]);

/** Characters that no XML may hold (XML 1.0 §2.2), and halves of pairs. */
const FORBIDDEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without the characters that no XML may hold, its markup as it is. */
export function dropForbidden(text: string): string {
	return text.replace(FORBIDDEN, '');
}

/** Text as HTML, SVG or other XML that shows exactly this text, whatever a file holds. */
export function escapeMarkup(text: string): string {
	return dropForbidden(text).replace(/[&<>"']/gu, (sign) => ENTITIES.get(sign) ?? sign);
}
