import type { DaySpan } from '../domain/period';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
/** What whoever coded a document quotes of its text: `Văn bản ghi năm 2023`, `còn ghi "năm 2023"`. */
const QUOTED = /(?<!\p{L})ghi (?:là )?["“]?năm (\d{4})(?!\d)/giu;
/** `đến năm 2023` names the end of what a document is about. */
const UNTIL = /(?<!\p{L})đến (?:hết )?năm (\d{4})(?!\d)/giu;
/** Years beside these words are other times or other documents on purpose: `so với năm 2020`, `Luật … năm 2021`. */
const OF_OTHERS =
	/(?<!\p{L})(?:so với|từ năm|kể từ|giai đoạn|nhiệm kỳ|luật|nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kết luận|chiến lược|chương trình|đề án)(?!\p{L})/iu;

/** The years that a title names where none of them is of the period; else none. */
export function yearsOutside(title: string, period: DaySpan): readonly string[] {
	const years = [...title.matchAll(YEAR)].map(([year]) => year);
	const isWithin = (year: string) => period.start.slice(0, 4) <= year && year <= period.end.slice(0, 4);
	return years.some(isWithin) ? [] : years;
}

/**
 * The years before the period that a statement speaks of as if they were its own: probably left over from an earlier
 * text. Later years are aims, and a sentence that compares or cites may name any year. `note` counts only where it
 * says what the document writes.
 */
export function yearsLeftOver(text: string, note: string, period: DaySpan): readonly string[] {
	const written = OF_OTHERS.test(text) ? [] : yearsOutside(text, period);
	const quoted = [...note.matchAll(QUOTED)].flatMap(([, year]) => year ?? []);
	return [...new Set([...written, ...quoted])].filter((year) => year < period.start.slice(0, 4));
}

/** The years until which a document says to run though it is dated after them. */
export function yearsPast(title: string, dated: string): readonly string[] {
	const until = [...title.matchAll(UNTIL)].flatMap(([, year]) => year ?? []);
	return until.every((year) => year < dated.slice(0, 4)) ? until : [];
}
