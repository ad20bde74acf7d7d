import type { FigureId } from '../../domain/brand';
import type { Figure } from '../../domain/figure';
import { groupBy } from '../../domain/group-by';
import { formatNumber } from '../../i18n/format/format-number';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import { indexSources, type EvidenceIndex, type EvidenceSources } from '../evidence-sources';
import { wordLocation, wordRows } from '../word-location';

/**
 * Where one number of a figure comes from: what it says, and the reported figures behind it, whose documents, files and
 * lines are looked up when the figure leaves the app. Words alone say all there is.
 */
export type EvidenceLine = string | { readonly text: string; readonly figures: readonly FigureId[] };

/** Looks up the reported figures of some ids, with the reports they stand in. */
export type FindSources = (ids: readonly FigureId[]) => Promise<EvidenceSources>;

/** More lines than this are counted: nobody reads them beside a slide, and the screen has each. */
const MOST_LINES = 40;
/** More rows than this behind one number are counted. */
const MOST_ROWS = 6;

/** Evidence as it leaves the app: each line with document, section, file and line of what is behind it. */
export async function locateEvidence(
	lines: readonly EvidenceLine[],
	find: FindSources,
	language: Language
): Promise<readonly string[]> {
	const words = messagesIn(language).figure;
	const shown = lines.slice(0, MOST_LINES);
	const wanted = shown.flatMap((line) => (typeof line === 'string' ? [] : line.figures.slice(0, MOST_ROWS)));
	const index = wanted.length === 0 ? null : indexSources(await find([...new Set(wanted)]), language);
	const rest = lines.length - shown.length;
	return [
		...shown.map((line) => (typeof line === 'string' ? line : wordLine(line, index, language))),
		...(rest > 0 ? [words.moreEvidence(formatNumber(rest, language))] : [])
	];
}

function wordLine(
	{ text, figures }: Exclude<EvidenceLine, string>,
	index: EvidenceIndex | null,
	language: Language
): string {
	const found = index?.figuresOf(figures.slice(0, MOST_ROWS)) ?? [];
	if (index === null || found.length === 0) return text;
	const { evidence, figure: words } = messagesIn(language);
	const rest = figures.length - found.length;
	const [pages, reported] = [true, false].map((isPage) =>
		found.filter(({ origin }) => (origin === 'published') === isPage)
	);
	const where = [
		wordLocation(reported ?? [], index),
		...wordPages(pages ?? [], index),
		rest > 0 ? evidence.citation.more(formatNumber(rest, language)) : ''
	].filter((part) => part !== '');
	return words.evidenceAt(text, where.join('; '));
}

/** Public pages by their address, each once; their titles stand where a report has its section. */
function wordPages(figures: readonly Figure[], index: EvidenceIndex): readonly string[] {
	const words = messagesIn(index.language).figure;
	return [...groupBy(figures, ({ provenance }) => provenance.source)].map(([address, own]) =>
		words.page(address, wordRows(own, index))
	);
}
