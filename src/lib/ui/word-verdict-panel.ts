import type { Verdict, VerdictLevel, VerdictReason } from '../domain/verdict';
import { explainReason, nameTogether, type NamedTotal } from '../i18n/format/explain-reason';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { hasOpenWindow } from './has-open-window';

/** A verdict as its panel shows it: the level, and every reason as a sentence. */
export interface WordedVerdict {
	readonly level: VerdictLevel;
	readonly reasons: readonly { readonly text: string; readonly level: Exclude<VerdictLevel, 'comparable'> }[];
}

/** Puts a verdict into words, and says of monthly averages where unknown days leave only a range. */
export function wordVerdictPanel(
	verdict: Verdict,
	compared: readonly NamedTotal[],
	language: Language
): WordedVerdict {
	const open = compared.filter(({ total }) => hasOpenWindow(total, verdict.measure));
	const reasons = verdict.reasons
		.filter((reason) => !isSaidByCutoff(reason, verdict.reasons))
		.map((reason) => ({ text: explainReason(reason, compared, language), level: reason.level }));
	if (open.length === 0) return { level: verdict.level, reasons };
	const text = messagesIn(language).compare.openWindow(nameTogether(open, language));
	return {
		level: verdict.level === 'comparable' ? 'with_care' : verdict.level,
		reasons: [...reasons, { text, level: 'with_care' }]
	};
}

/** Data that end early cover their period in part; the day they end says so better than a share. */
function isSaidByCutoff({ code, sides }: VerdictReason, reasons: readonly VerdictReason[]): boolean {
	const early = new Set(
		reasons.filter((reason) => reason.code === 'early_cutoff').flatMap((reason) => reason.sides)
	);
	return code === 'coverage' && sides.every((side) => early.has(side));
}
