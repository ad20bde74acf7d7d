/** Characters of a name that are kept; with what stands before it, a path stays within what every system takes. */
const LONGEST = 80;

/** What some system gives a meaning in names, cannot store, or does not show; a lone half of a pair too. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\/:*?"<>|]/gu;

/** A name for a file in an archive that any system can store, close to the user's own, its ending kept. */
export function makeSafeName(name: string): string {
	const clean = name
		.normalize('NFC')
		.replace(UNSAFE, '_')
		.replace(/^[\s.]+|[\s.]+$/g, '');
	const letters = [...clean];
	if (letters.length <= LONGEST) return clean === '' ? 'file' : clean;
	const ending = /\.[^.\s]{1,8}$/u.exec(clean)?.[0] ?? '';
	return letters.slice(0, LONGEST - ending.length).join('') + ending;
}
