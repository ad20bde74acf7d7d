import { foldText, tidyText } from '../domain/fold';
import { readPeriodLabel } from '../domain/read-period-label';
import type { ConstantProposal } from '../domain/understanding';
import type { Reference } from '../reference/reference';
import type { TextTable } from './text-table';

const PERIOD =
	/(?:(?:6|sáu|9|chín|3|ba) tháng(?: đầu| cuối)?(?: năm)?|(?:quý|quí) (?:i{1,3}|iv|[1-4])(?: ?\/| năm)?|tháng \d{1,2}(?: ?\/ ?| năm )|giai đoạn \d{4} ?-|năm) ?\d{4}/giu;
/** `ngày 15 tháng 6 năm 2024` dates the document; it does not say what the figures are of. */
const DATED = /ngày [\d.… ]{1,8}tháng [\d.… ]{1,8}năm ?[\d.…]{0,4}/giu;
const PLACE = /(?:^|[\s,(])(?:tỉnh|thành phố|tp\.?)\s+((?:\p{Lu}[\p{L}-]*\s?){1,5})/giu;
const WORDS_MAX = 5;

/** What the rows above a header say of the whole table. */
export interface Title {
	/** The one year named as a period; `null` where none or several are. */
	readonly year: number | null;
	readonly constants: readonly ConstantProposal[];
}

function provinceIn(text: string, { places }: Reference): string | null {
	for (const [, name = ''] of tidyText(text).matchAll(PLACE)) {
		const words = name.trim().split(' ');
		for (let count = Math.min(words.length, WORDS_MAX); count > 0; count -= 1) {
			const written = words.slice(0, count).join(' ');
			const match = places.match(written, null);
			if (match.kind === 'match') return places.get(match.value).nameVi;
			if (match.kind === 'ambiguous') return written;
		}
	}
	return null;
}

/** Reads the title block: its year, and the province and period that every row may be of. Only proposals. */
export function readTitle({ title }: Pick<TextTable, 'title'>, reference: Reference): Title {
	const years = new Set<string>();
	const periods = new Map<string, { readonly text: string; readonly line: number }>();
	const provinces = new Map<string, { readonly text: string; readonly line: number }>();
	for (const { line, text } of title) {
		const undated = tidyText(text).replace(DATED, ' ');
		for (const [label] of undated.matchAll(PERIOD)) {
			for (const year of label.match(/\d{4}/gu) ?? []) years.add(year);
			const key = foldText(label);
			if (readPeriodLabel(label).kind === 'period' && !periods.has(key))
				periods.set(key, { text: label, line });
		}
		const province = provinceIn(text, reference);
		if (province !== null && !provinces.has(province)) provinces.set(province, { text: province, line });
	}
	const only = (found: typeof periods, column: string): ConstantProposal[] =>
		found.size === 1 ? [...found.values()].map((said) => ({ column, ...said })) : [];
	const [year] = years;
	return {
		year: years.size === 1 && year !== undefined ? Number(year) : null,
		constants: [...only(provinces, 'province'), ...only(periods, 'period')]
	};
}
