import type { IsoDay } from '../../lib/domain/brand';
import type { ExportBlock, ExportDocument, Organisation } from '../../lib/export/model';
import { formatDay } from '../../lib/i18n/format/format-day';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { Briefing, BriefingBlock, FigureBlock, Snapshot } from '../../lib/state/briefing/briefing';
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
	readonly place: 'page' | 'slide';
}

/**
 * A briefing as a document to be written: its text as it stands, its figures drawn now. One that can't be drawn any more
 * is the table of its snapshot, and says of which day; without one it is left out. Empty text is left out.
 */
export async function makeDocument(
	{ name, blocks }: Briefing,
	options: MakeOptions
): Promise<ExportDocument> {
	const made: ExportBlock[] = [];
	for (const block of blocks) {
		const written = block.kind === 'figure' ? await makeFigure(block, options) : makeText(block);
		if (written !== null) made.push(written);
	}
	return {
		title: name,
		subtitle: '',
		language: options.language,
		madeOn: options.today,
		stamp: isSample(blocks, made) ? messagesIn(options.language).briefing.stamp : '',
		blocks: made,
		organisation: options.organisation
	};
}

/** Whether any figure, or any text that rules wrote, tells of illustrative data. */
function isSample(blocks: Briefing['blocks'], made: readonly ExportBlock[]): boolean {
	return (
		blocks.some(({ sample }) => sample === true) ||
		made.some((block) => block.kind === 'figure' && block.stamp !== '')
	);
}

function makeText(block: Exclude<BriefingBlock, FigureBlock>): ExportBlock | null {
	switch (block.kind) {
		case 'heading':
			return block.text === '' ? null : { kind: 'heading', level: block.level, text: block.text };
		case 'paragraph':
			return block.text === '' ? null : { kind: 'paragraph', text: block.text };
		case 'list':
			return block.items.length === 0 ? null : { kind: 'list', ordered: block.ordered, items: block.items };
	}
}

async function makeFigure(
	{ id, address, title }: FigureBlock,
	{ language, snapshots, place }: MakeOptions
): Promise<ExportBlock | null> {
	const figure = await drawNow(address, language, snapshots.get(id) ?? null);
	const words = messagesIn(language).briefing;
	if (figure === null) {
		const snapshot = snapshots.get(id);
		if (snapshot === undefined) return null;
		return exportedSnapshot(snapshot, title, words.figure.ofDay(formatDay(snapshot.day, language)));
	}
	const titled = { ...figure, title: title === '' ? figure.title : title };
	return exportFigure(titled, language, findSources, place);
}
