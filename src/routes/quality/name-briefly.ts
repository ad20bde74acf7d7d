import type { Period } from '../../lib/domain/period';
import { labelPeriod } from '../../lib/i18n/format/label-period';
import { nameWithoutYear } from '../../lib/i18n/format/word-derivation';
import type { Language } from '../../lib/i18n/messages';

/** A period under a year that stands above it; periods of several years (`null`), and those of no calendar, say their own. */
export function nameBriefly(period: Period, year: string | null, language: Language): string {
	const brief = labelPeriod(period, language, 'brief');
	if (year === null) return brief;
	if (period.type === 'month' || period.type === 'quarter')
		return brief.replace(new RegExp(`[/ ]${year}$`), '');
	const name = nameWithoutYear(period, language);
	return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
