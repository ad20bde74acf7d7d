import type { IndicatorCode, PlaceId } from '../../../lib/domain/brand';
import type { DataSets, FigureFilter } from '../../../lib/domain/filter';
import type { Finding } from '../../../lib/domain/finding';
import { namePlace } from '../../../lib/i18n/format/name-place';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { Joined } from '../../../lib/ingest/joined';
import { askOverview } from '../../../lib/query/ask-overview';
import { facetCounts } from '../../../lib/query/facet-counts';
import type { BriefingBlock, FigureAddress, Snapshot } from '../../../lib/state/briefing/briefing';
import { clearFilter, DEFAULT_VIEW, type View } from '../../../lib/state/view';
import { encodeView } from '../../../lib/state/view-codec';
import { summariseDocuments } from '../../../lib/summary/summarise-documents';
import { wordRemark } from '../../../lib/ui/word-remark';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { figureAt } from '../figures/figure-at';
import type { FigureGround } from '../figures/figure-ground';
import { takeSnapshot } from '../figures/take-snapshot';
import { proposeLimitations } from './propose-limitations';

/** A briefing as rules fill it in: its name, its blocks, and what each of its figures says by the ids of the blocks. */
export interface Proposal {
	readonly name: string;
	readonly blocks: readonly BriefingBlock[];
	readonly snapshots: ReadonlyMap<string, Snapshot>;
}

/** What a proposal is made from besides what figures are. */
export interface ProposalGround extends FigureGround {
	readonly joined: Joined;
	readonly findings: readonly Finding[];
	readonly sets: DataSets;
	readonly newId: () => string;
}

/** So many of a province's indicators have figures of their own: those with the most figures. */
const MOST_INDICATORS = 3;

type Written = BriefingBlock | { readonly figure: DrawnFigure; readonly address: FigureAddress };

/**
 * The period briefing of a province: what there is, change on the same period, comparison with its verdict, limitations
 * against directions, and what must be known of the data. Every sentence is one that the product says of the same data
 * elsewhere; where something can't be told the briefing says so instead.
 */
export async function proposeBriefing(province: PlaceId, ground: ProposalGround): Promise<Proposal> {
	const { engine, reference, language, newId } = ground;
	const words = messagesIn(language).briefing.proposal;
	const filter: FigureFilter = { ...clearFilter(ground.sets), provinces: [province] };
	const counts = await facetCounts(engine, filter);
	const indicators = [...counts.indicator.keys()]
		.slice(0, MOST_INDICATORS)
		.map((code) => code as IndicatorCode);
	const heading = (text: string): Written => ({ id: newId(), kind: 'heading', level: 1, text });
	const paragraph = (text: string): Written => ({ id: newId(), kind: 'paragraph', text });
	const draw = async (path: string, view: Partial<View>): Promise<Drawn | null> => {
		const query = encodeView({ ...DEFAULT_VIEW, ...view });
		const address = { path, query, figure: path === '/trends/' ? 'trend' : 'compare' };
		const figure = await figureAt(address, ground);
		return figure === null ? null : { figure, address };
	};
	const of = (indicator: IndicatorCode): FigureFilter => ({ ...filter, indicators: [indicator] });
	const overview = await askOverview(
		engine,
		filter,
		{ ...ground.joined, findings: ground.findings, today: ground.today },
		reference
	);
	const trends = await inTurn(indicators, (one) => draw('/trends/', { filter: of(one) }));
	const changes = await inTurn(indicators, (one) =>
		draw('/trends/', { filter: of(one), grain: 'year', along: 'same_period' })
	);
	const compared = await inTurn(indicators.slice(0, 1), (indicator) =>
		draw('/compare/', { filter: { ...clearFilter(ground.sets), indicators: [indicator] } })
	);
	const told = changes.filter(tellsChange);
	const remarks = [...overview.remarks.standsOut, ...overview.remarks.missing].map((remark) =>
		wordRemark(remark, ground.reports, reference, language)
	);
	const written: readonly Written[] = [
		heading(words.overview),
		paragraph(summariseDocuments(overview.reports, language)),
		...trends,
		heading(words.change),
		...(told.length === 0 ? [paragraph(words.noChange)] : told),
		heading(words.compare),
		...(compared.length === 0 ? [paragraph(words.noCompare)] : compared),
		heading(words.limitations),
		...proposeLimitations(overview.reports, ground),
		heading(words.notes),
		...(remarks.length === 0
			? [paragraph(words.noNotes)]
			: [{ id: newId(), kind: 'list', ordered: false, items: remarks } as const])
	];
	return settle(words.name(namePlace(reference.places.get(province), language)), written, ground);
}

interface Drawn {
	readonly figure: DrawnFigure;
	readonly address: FigureAddress;
}

async function inTurn(
	indicators: readonly IndicatorCode[],
	draw: (indicator: IndicatorCode) => Promise<Drawn | null>
): Promise<readonly Drawn[]> {
	const drawn: Drawn[] = [];
	for (const indicator of indicators) {
		const one = await draw(indicator);
		if (one !== null) drawn.push(one);
	}
	return drawn;
}

/** Whether any period of a picture of changes has one. */
function tellsChange({ figure }: Drawn): boolean {
	return (figure.table.amounts ?? []).some((row) => row['value'] != null);
}

function settle(
	name: string,
	written: readonly Written[],
	{ newId, today, language }: ProposalGround
): Proposal {
	const snapshots = new Map<string, Snapshot>();
	const blocks = written.map((one): BriefingBlock => {
		if (!('figure' in one)) return one;
		const id = newId();
		snapshots.set(id, takeSnapshot(one.figure, today, language));
		return { id, kind: 'figure', address: one.address, title: '' };
	});
	return { name, blocks, snapshots };
}
