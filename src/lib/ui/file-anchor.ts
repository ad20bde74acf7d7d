/** What the line of a loaded file is called within its page, so that other pages can lead there. */
export function fileAnchor(sha256: string): string {
	return `file-${sha256.slice(0, 16)}`;
}
