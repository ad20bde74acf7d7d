import type { Language } from '../messages';

/** The name of an entry of the reference lists in a language. */
export function nameOf(
	entry: { readonly nameVi: string; readonly nameEn: string },
	language: Language
): string {
	return language === 'vi' ? entry.nameVi : entry.nameEn;
}
