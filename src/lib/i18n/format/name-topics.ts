import type { Language } from '../messages';

/** Names a set of topics in few words: `ma túy + tội phạm`; `''` for none. */
export function nameTopics(
	topics: readonly { readonly shortVi: string; readonly shortEn: string }[],
	language: Language
): string {
	return topics.map((topic) => (language === 'vi' ? topic.shortVi : topic.shortEn)).join(' + ');
}
