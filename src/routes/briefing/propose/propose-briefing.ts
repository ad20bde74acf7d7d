import type { IndicatorCode, PlaceId } from '../../../lib/domain/brand';
import type { DataSets, FigureFilter } from '../../../lib/domain/filter';
import type { DaySpan } from '../../../lib/domain/period';
import type { Remark } from '../../../lib/domain/remark';
import { namePlace } from '../../../lib/i18n/format/name-place';
import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import { askOverview } from '../../../lib/query/ask-overview';
import { countNumbers } from '../../../lib/query/count-numbers';
import type { BriefingBlock, FigureAddress, Snapshot } from '../../../lib/state/briefing/briefing';
import { DEFAULT_COMPARISON } from '../../../lib/state/comparison-choice';
import { DEFAULT_LIMITATIONS } from '../../../lib/state/limitations-choice';
import { clearFilter, DEFAULT_VIEW, type View } from '../../../lib/state/view';
import { encodeView } from '../../../lib/state/view-codec';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { wordRemark } from '../../../lib/ui/word-remark';
import { figureAt, type FigureKey } from '../figures/figure-at';
import type { FigureGround } from '../figures/figure-ground';
import { takeBoth } from '../figures/take-both';
import { indicatorsOverTime, sharedIndicator } from './choose-briefed';
import { proposeDocuments } from './propose-documents';
import { proposeLimitations } from './propose-limitations';

/** A briefing as rules fill it in: its name, its blocks, and what each of its figures says by the ids of the blocks. */
export interface Proposal {
	readonly name: string;
	readonly blocks: readonly BriefingBlock[];
	readonly snapshots: ReadonlyMap<string, Snapshot>;
}

/** What a proposal is made from besides what figures are. */
export interface ProposalGround extends FigureGround {
	readonly sets: DataSets;
	readonly newId: () => string;
}

/** So many of a province's indicators have pictures over time. */
const MOST_INDICATORS = 3;
/** What sections of the briefing say themselves. */
const SAID_ELSEWHERE: readonly Remark['code'][] = ['no_limitations', 'no_repeated_period'];

type Written = BriefingBlock | Drawn;

/**
 * The period briefing of a province: what there is, change on the same period, comparison with its verdict, limitations
 * against directions, and what must be known of the data. Every sentence is one that the product says of the same data
 * elsewhere; where something can't be told the briefing says so instead. Text that tells of illustrative data is marked.
 */
export async function proposeBriefing(province: PlaceId, ground: ProposalGround): Promise<Proposal> {
	const { engine, reference, language, newId, sets } = ground;
	const words = messagesIn(language).briefing.proposal;
	const filter: FigureFilter = { ...clearFilter(sets), provinces: [province] };
	const overview = await askOverview(
		engine,
		filter,
		{ ...ground.joined, findings: ground.findings, today: ground.today },
		reference
	);
	const own = await countNumbers(engine, filter, reference);
	const everybody = await countNumbers(engine, clearFilter(sets), reference);
	const heading = (text: string): Written => ({ id: newId(), kind: 'heading', level: 1, text });
	const paragraph = (text: string): Written => ({ id: newId(), kind: 'paragraph', text });
	const draw = (path: string, figure: FigureKey, view: Partial<View>) =>
		drawBoth({ path, query: encodeView({ ...DEFAULT_VIEW, ...view }), figure }, ground);
	const of = (indicator: IndicatorCode): FigureFilter => ({ ...filter, indicators: [indicator] });
	const indicators = indicatorsOverTime(own).slice(0, MOST_INDICATORS);
	const shared = sharedIndicator(province, everybody);
	const timeline = overview.reports.length > 1 ? await draw('/', 'timeline', { filter }) : [];
	const figures = await draw('/', 'figures', { filter });
	const trends = await inTurn(indicators, (one) => draw('/trends/', 'trend', { filter: of(one) }));
	const changes = await inTurn(indicators, (one) =>
		draw('/trends/', 'trend', { filter: of(one), grain: 'year', along: 'same_period' })
	);
	const told = changes.filter(tellsChange);
	const compared =
		shared === null
			? []
			: await draw('/compare/', 'compare', {
					filter: { ...clearFilter(sets), indicators: [shared] },
					comparison: { ...DEFAULT_COMPARISON, pinned: [province] }
				});
	const { blocks, periods } = proposeLimitations(overview.reports, ground);
	const board =
		periods.length === 0
			? []
			: await draw('/limitations/', 'board', {
					filter,
					limitations: { ...DEFAULT_LIMITATIONS, periods: eachOnce(periods) }
				});
	const remarks = [...overview.remarks.standsOut, ...overview.remarks.missing]
		.filter(({ code }) => !SAID_ELSEWHERE.includes(code))
		.map((remark) => wordRemark(remark, ground.reports, reference, language));
	const written: readonly Written[] = [
		heading(words.overview),
		...proposeDocuments(overview.reports, ground),
		...timeline,
		...(figures.length === 0 ? [paragraph(words.noFigures)] : figures),
		...trends,
		heading(words.change),
		...(told.length === 0 ? [paragraph(words.noChange)] : told),
		heading(words.compare),
		...(compared.length === 0 ? [paragraph(words.noCompare)] : compared),
		heading(words.limitations),
		...blocks,
		...board,
		heading(words.notes),
		...(remarks.length === 0
			? [paragraph(words.noNotes)]
			: [{ id: newId(), kind: 'list', ordered: false, items: remarks } as const])
	];
	const isSample = overview.reports.some(({ synthetic }) => synthetic);
	return settle(words.name(namePlace(reference.places.get(province), language)), written, isSample, ground);
}

interface Drawn {
	readonly figure: DrawnFigure;
	readonly address: FigureAddress;
	readonly snapshot: Snapshot;
}

/** The figure of an address with what it says in both languages; nothing where it has nothing to show. */
async function drawBoth(address: FigureAddress, ground: ProposalGround): Promise<readonly Drawn[]> {
	const figure = await figureAt(address, ground);
	if (figure === null) return [];
	const draw = (language: Language) =>
		language === ground.language ? Promise.resolve(figure) : figureAt(address, { ...ground, language });
	const snapshot = await takeBoth(draw, ground.today, ground.language);
	return snapshot === null ? [] : [{ figure, address, snapshot }];
}

async function inTurn(
	indicators: readonly IndicatorCode[],
	draw: (indicator: IndicatorCode) => Promise<readonly Drawn[]>
): Promise<readonly Drawn[]> {
	const drawn: Drawn[] = [];
	for (const indicator of indicators) drawn.push(...(await draw(indicator)));
	return drawn;
}

/** Whether any period of a picture of changes has one. */
function tellsChange({ figure }: Drawn): boolean {
	return (figure.table.amounts ?? []).some((row) => row['value'] != null);
}

function eachOnce(spans: readonly DaySpan[]): readonly DaySpan[] {
	const byDays = new Map(spans.map(({ start, end }) => [`${start} ${end}`, { start, end }]));
	return [...byDays.values()];
}

function settle(
	name: string,
	written: readonly Written[],
	isSample: boolean,
	{ newId }: ProposalGround
): Proposal {
	const snapshots = new Map<string, Snapshot>();
	const blocks = written.map((one): BriefingBlock => {
		if (!('figure' in one)) return isSample && one.kind !== 'heading' ? { ...one, sample: true } : one;
		const id = newId();
		snapshots.set(id, one.snapshot);
		return { id, kind: 'figure', address: one.address, title: '' };
	});
	return { name, blocks, snapshots };
}
