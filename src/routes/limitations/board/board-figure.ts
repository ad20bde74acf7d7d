import type { Link } from '../../../lib/domain/statement';
import { formatNumber } from '../../../lib/i18n/format/format-number';
import type { Language } from '../../../lib/i18n/messages';
import { messagesIn } from '../../../lib/i18n/messages-in';
import type { Joined } from '../../../lib/ingest/joined';
import type { Reference } from '../../../lib/reference/reference';
import type { BoardChoice } from '../../../lib/ui/board/choose-on-board';
import { pairKey, type BoardLink, type BoardStatement } from '../../../lib/ui/board/board-statement';
import type { BoardGroup, BoardItem } from '../../../lib/ui/board/group-board';
import { sayCode, type Home } from '../../../lib/ui/board/say-code';
import type { Facet } from '../../../lib/ui/facet';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { wordSpan, wordStamp } from '../../../lib/ui/figure/tell-figure';
import { wordChosen } from '../../../lib/ui/figure/word-chosen';
import { wordAsOf, wordSource } from '../../../lib/ui/word-source';

/** What the board shows under its filters, and what its words are taken from. */
export interface ShownBoard {
	readonly groups: readonly BoardGroup[];
	readonly facets: readonly Facet[];
	readonly choice: Pick<BoardChoice, 'search'>;
	readonly lookUp: (id: string) => BoardStatement | undefined;
	readonly joined: Pick<Joined, 'links' | 'reports' | 'statements'>;
	readonly reference: Reference;
}

type Answer = NonNullable<BoardStatement['answer']>;
/** What needs somebody first. */
const ORDER: readonly Answer[] = ['unanswered', 'partial', 'direct'];

/**
 * The board as a table: a row for each limitation it shows, those that no direction answers first, each with its document
 * and place, the directions that answer it and how far, what only waits to be accepted, and its last word.
 */
export function boardFigure(board: ShownBoard, language: Language): DrawnFigure {
	const { groups, facets, choice, joined, reference } = board;
	const words = messagesIn(language);
	const own = words.briefingFigures.board;
	const shown = groups.flatMap(({ left }) => left.flatMap(({ items }) => items));
	const items = ORDER.flatMap((state) => shown.filter(isAnswered(state)));
	const chosen = items.filter(({ beside }) => !beside);
	const counts = ORDER.map((state) => [state, chosen.filter(isAnswered(state)).length] as const);
	const parts = counts.flatMap(([state, number]) =>
		number === 0 ? [] : [own[state](formatNumber(number, language))]
	);
	const summary = own.summary(formatNumber(chosen.length, language), parts);
	const keys = new Set<string>(groups.flatMap(({ documents }) => documents.map(({ key }) => key)));
	const documents = joined.reports.filter(({ id }) => keys.has(id));
	const ids = documents.map(({ id }) => id);
	const isFollowed = items.some(({ statement }) => !statement.keys.followUps.includes('unsaid'));
	const columns = [
		'limitation',
		'document',
		'answer',
		'directions',
		...(isFollowed ? (['followUp'] as const) : [])
	] as const;
	return {
		key: 'board',
		title: own.title,
		subtitle: own.subtitle,
		measure: '',
		period: wordSpan(
			documents.map(({ period }) => period),
			language
		),
		filters: wordChosen(facets, choice.search, language),
		summary,
		alt: summary,
		footnotes: [...footnotesOf(board, items, language), ...(isFollowed ? [] : [own.unsaid])],
		legend: [],
		source: wordSource(ids, joined.reports, reference, language),
		asOf: wordAsOf(ids, joined.reports, reference, language),
		stamp: wordStamp(
			documents.map(({ synthetic }) => synthetic),
			language
		),
		evidence: items.map(
			({ statement }) => `${statement.view.code}: ${statement.documentName}; ${statement.view.place}`
		),
		table: {
			columns: columns.map((key) => ({ key, title: own.columns[key], numeric: false })),
			rows: items.map(({ statement }) => rowOf(statement, board, language))
		},
		picture: null,
		chart: null
	};
}

function isAnswered(state: Answer): (item: BoardItem) => boolean {
	return ({ statement }) => statement.answer === state;
}

function rowOf(statement: BoardStatement, board: ShownBoard, language: Language) {
	const words = messagesIn(language);
	const { text, category, code } = statement.view;
	const [followUp] = statement.keys.followUps as readonly (keyof typeof words.board.facets.followUp)[];
	return {
		id: statement.id,
		limitation: words.briefingFigures.board.text(code, text, category),
		document: placeOf(statement, board),
		answer: statement.answer === null ? '' : words.board.facets.answer[statement.answer],
		directions: tellDirections(statement, board, language),
		followUp: words.board.facets.followUp[followUp ?? 'unsaid']
	};
}

/** The document and the place in it; file and line go along with the evidence. */
function placeOf({ id, documentName }: BoardStatement, { joined }: ShownBoard): string {
	const place = joined.statements.find((own) => own.id === id)?.provenance.placeInReport ?? '';
	return [documentName, place].filter((part) => part !== '').join('; ');
}

/** Answers in their own words, direct ones first; what waits to be accepted is named apart. */
function tellDirections(
	{ links, suggestions, document, province }: BoardStatement,
	{ lookUp, joined }: ShownBoard,
	language: Language
): string {
	const words = messagesIn(language).briefingFigures.board;
	const home: Home = { document, province };
	const answers = [...links]
		.sort((one, other) => Number(one.strength !== 'direct') - Number(other.strength !== 'direct'))
		.flatMap((link) => {
			const direction = lookUp(link.direction);
			if (direction === undefined) return [];
			return [
				words.direction(wordSure(link, joined.links, language), sayCode(direction, home), direction.view.text)
			];
		});
	const waiting = suggestions.flatMap(({ direction }) => {
		const found = lookUp(direction);
		return found === undefined ? [] : [sayCode(found, home)];
	});
	return [
		...(answers.length === 0 ? [words.noDirection] : answers),
		...(waiting.length === 0 ? [] : [words.waiting(waiting.join(', '))])
	].join('; ');
}

function wordSure(link: BoardLink, known: readonly Link[], language: Language): string {
	const words = messagesIn(language);
	const strength = words.board.links[link.strength];
	return isQuiteSure(link, known) ? words.briefingFigures.board.notQuiteSure(strength) : strength;
}

function isQuiteSure(link: BoardLink, known: readonly Link[]): boolean {
	return known.find((one) => pairKey(one) === pairKey(link))?.confidence === 'medium';
}

function footnotesOf(
	{ groups, joined }: ShownBoard,
	items: readonly BoardItem[],
	language: Language
): readonly string[] {
	const words = messagesIn(language);
	const own = words.briefingFigures.board;
	const idle = groups.reduce((sum, { counts }) => sum + counts.idle, 0);
	const documents = groups.flatMap((group) => group.documents);
	return [
		...(idle > 0 ? [own.idle(formatNumber(idle, language))] : []),
		...documents.filter(({ state }) => state === 'none_stated').map(({ name }) => own.noneStated(name)),
		...documents.filter(({ planWithoutReport }) => planWithoutReport).map(({ name }) => own.planAlone(name)),
		...(items.some(({ beside }) => beside) ? [own.beside] : []),
		...(items.some(({ statement }) => statement.links.some((link) => isQuiteSure(link, joined.links)))
			? [own.quiteSure]
			: []),
		words.limitations.linkedByPeople
	];
}
