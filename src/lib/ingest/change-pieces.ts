/** Where the last ASCII character stands; -1 where there is none. */
function lastAscii(text: string): number {
	let at = text.length - 1;
	while (at >= 0 && text.charCodeAt(at) > 0x7f) at -= 1;
	return at;
}

/**
 * Changes a text that comes in pieces as if it came whole. The change may join a character with those after it that
 * are not ASCII (marks, accents, bytes of UTF-8), so that pieces are cut only before ASCII characters.
 */
export function* changePieces(pieces: Iterable<string>, change: (text: string) => string): Generator<string> {
	let waiting = '';
	for (const piece of pieces) {
		const cut = lastAscii(piece);
		if (cut < 0) {
			waiting += piece;
			continue;
		}
		const ready = waiting + piece.slice(0, cut);
		if (ready !== '') yield change(ready);
		waiting = piece.slice(cut);
	}
	if (waiting !== '') yield change(waiting);
}
