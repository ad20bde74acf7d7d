import type { IsoDay } from '../../lib/domain/brand';
import type { ExportBlock, ExportDocument, ExportFigure, Organisation } from '../../lib/export/model';
import { formatDay } from '../../lib/i18n/format/format-day';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type {
	Briefing,
	FigureBlock,
	Snapshot,
	TextBlock,
	UnreadBlock
} from '../../lib/state/briefing/briefing';
import { snapshotIn } from '../../lib/state/briefing/snapshot-in';
import { exportFigure } from '../../lib/ui/figure/export-figure';
import { findSources } from '../find-sources';
import { exportedSnapshot } from './figures/export-snapshot';
import { drawNow } from './figures/ground';

/** What a document is made with besides the briefing. */
export interface MakeOptions {
	readonly language: Language;
	readonly today: IsoDay;
	readonly organisation: Organisation;
	readonly snapshots: ReadonlyMap<string, Snapshot>;
	/** Where its pictures stand. */
	readonly place: 'page' | 'slide' | 'dark_slide';
	/** Ends the work between two figures. */
	readonly signal: AbortSignal;
	/** Hears how many of the figures are drawn, and of how many. */
	readonly tell: (done: number, total: number) => void;
}

/** A briefing as a document, and how many of its figures are tables of earlier, or are not in it at all. */
export interface MadeDocument {
	readonly document: ExportDocument;
	readonly asSaved: number;
	readonly leftOut: number;
}

/**
 * A briefing as a document to be written: its text as it stands, its figures drawn now. One that can't be drawn any more
 * is the table of its snapshot, and says of which day; without one it is left out. Empty text is left out.
 */
export async function makeDocument({ name, blocks }: Briefing, options: MakeOptions): Promise<MadeDocument> {
	const { signal, tell } = options;
	const made: ExportBlock[] = [];
	const total = blocks.filter(({ kind }) => kind === 'figure').length;
	const count = { done: 0, asSaved: 0, leftOut: 0 };
	for (const block of blocks) {
		if (block.kind !== 'figure' && block.kind !== 'unread') {
			const text = makeText(block);
			if (text !== null) made.push(text);
			continue;
		}
		if (block.kind === 'figure') tell(count.done, total);
		const drawn = block.kind === 'figure' ? await drawFigure(block, options) : null;
		signal.throwIfAborted();
		if (block.kind === 'figure') count.done += 1;
		const written = drawn ?? saved(block, options);
		if (written === null) count.leftOut += 1;
		else made.push(written);
		if (drawn === null && written !== null) count.asSaved += 1;
	}
	const document: ExportDocument = {
		title: name,
		subtitle: '',
		language: options.language,
		madeOn: options.today,
		stamp: isSample(blocks, made) ? messagesIn(options.language).briefing.stamp : '',
		blocks: made,
		organisation: options.organisation
	};
	return { document, asSaved: count.asSaved, leftOut: count.leftOut };
}

/** Whether any figure, or any text that rules wrote, tells of illustrative data. */
function isSample(blocks: Briefing['blocks'], made: readonly ExportBlock[]): boolean {
	return (
		blocks.some(({ sample }) => sample === true) ||
		made.some((block) => block.kind === 'figure' && block.stamp !== '')
	);
}

function makeText(block: TextBlock): ExportBlock | null {
	switch (block.kind) {
		case 'heading':
			return block.text === '' ? null : { kind: 'heading', level: block.level, text: block.text };
		case 'paragraph':
			return block.text === '' ? null : { kind: 'paragraph', text: block.text };
		case 'list':
			return block.items.length === 0 ? null : { kind: 'list', ordered: block.ordered, items: block.items };
	}
}

async function drawFigure(
	{ id, address, title }: FigureBlock,
	{ language, snapshots, place }: MakeOptions
): Promise<ExportFigure | null> {
	const figure = await drawNow(address, language, snapshots.get(id) ?? null);
	if (figure === null) return null;
	const titled = { ...figure, title: title === '' ? figure.title : title };
	return exportFigure(titled, language, findSources, place);
}

function saved(block: FigureBlock | UnreadBlock, { language, snapshots }: MakeOptions): ExportFigure | null {
	const taken = snapshots.get(block.id);
	if (taken === undefined) return null;
	const snapshot = snapshotIn(taken, language);
	const ofDay = messagesIn(language).briefing.figure.ofDay(formatDay(snapshot.day, language));
	return exportedSnapshot(snapshot, block.kind === 'figure' ? block.title : '', ofDay);
}
