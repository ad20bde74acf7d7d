/** Joins clauses into one sentence with a capital and a full stop; empty ones are left out, `''` where all are. */
export function writeSentence(clauses: readonly string[]): string {
	const text = clauses.filter((clause) => clause !== '').join('; ');
	if (text === '') return '';
	return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

/** Joins sentences into a paragraph; empty ones are left out. */
export function joinSentences(sentences: readonly string[]): string {
	return sentences.filter((sentence) => sentence !== '').join(' ');
}
