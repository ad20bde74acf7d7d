import type { FigureId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Report } from '../domain/report';
import { citeReport } from '../i18n/format/cite-report';
import type { Language, Messages } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import { figuresOf } from '../ingest/figures-of';
import { joinReadings, type Joined } from '../ingest/join-readings';
import { reconcile } from '../reconcile/reconcile';
import type { Reconciled } from '../reconcile/reconciled';
import type { Reference } from '../reference/reference';
import type { Takeout } from './takeout';

/** What every table of a takeout is made from: the data as the screens have them, and the words. */
export interface Ground {
	readonly takeout: Takeout;
	readonly language: Language;
	readonly reference: Reference;
	readonly joined: Joined;
	readonly figures: readonly Figure[];
	readonly reconciled: Reconciled;
	readonly words: Messages['takeout'];
	readonly messages: Messages;
	/** A document as others cite it; `''` for none. */
	readonly cite: (id: string | null) => string;
	readonly figureOf: (id: FigureId) => Figure | undefined;
}

/** Joins and reconciles the files of a takeout as the screens do. */
export function layGround(takeout: Takeout, reference: Reference): Ground {
	const { language, files } = takeout;
	const joined = joinReadings(
		files.map(({ reading }) => reading),
		reference
	);
	const figures = figuresOf(joined);
	const series = figures.filter(({ origin, grain }) => origin !== 'published' || grain === 'period');
	const messages = messagesIn(language);
	const reports = new Map<string, Report>(joined.reports.map((report) => [report.id, report]));
	const cited = new Map<string, string>();
	const cite = (id: string | null): string => {
		const report = id === null ? undefined : reports.get(id);
		if (id === null || report === undefined) return '';
		const known = cited.get(id) ?? citeReport(report, reference.places.get(report.province), language);
		cited.set(id, known);
		return known;
	};
	return {
		...{ takeout, language, reference, joined, figures, messages, cite },
		reconciled: reconcile(series, reference),
		words: messages.takeout,
		figureOf: (id) => figures[id]
	};
}
