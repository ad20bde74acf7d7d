/** Characters of a name that are kept; with what stands before it, a path stays within what every system takes. */
const LONGEST = 80;

/** What some system gives a meaning in names, cannot store, or does not show; a lone half of a pair too. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

const PADDING = /[\s.]/;

/** Without blanks and points at its ends, looked for from there: a name may be a million of them. */
function withoutPadding(name: string): string {
	let [start, end] = [0, name.length];
	while (start < end && PADDING.test(name.charAt(start))) start += 1;
	while (end > start && PADDING.test(name.charAt(end - 1))) end -= 1;
	return name.slice(start, end);
}

/** A name for a file in an archive that any system can store, close to the user's own, its ending kept. */
export function makeSafeName(name: string): string {
	const clean = withoutPadding(name.normalize('NFC').replace(UNSAFE, '_'));
	const letters = [...clean];
	if (letters.length <= LONGEST) return clean === '' ? 'file' : clean;
	const ending = /\.[^.\s]{1,8}$/u.exec(clean)?.[0] ?? '';
	return letters.slice(0, LONGEST - ending.length).join('') + ending;
}
