import { chooseReports } from '../../../lib/query/choose-reports';
import type { View } from '../../../lib/state/view';
import { isRestricted, takerOf } from '../../../lib/ui/board/choose-on-board';
import { groupBoard } from '../../../lib/ui/board/group-board';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { boardChoice } from '../../limitations/board/board-choice';
import { boardDocuments } from '../../limitations/board/board-documents';
import { boardFacets } from '../../limitations/board/board-facets';
import { boardFigure } from '../../limitations/board/board-figure';
import { boardSuggestions } from '../../limitations/board/board-suggestions';
import type { FigureGround } from './figure-ground';

/** The board of limitations beside directions as a table, as its screen groups and chooses; `null` without any. */
export function drawBoardFigure(
	view: View,
	{ joined, reference, language }: FigureGround
): Promise<DrawnFigure | null> {
	const { limitations, filter } = view;
	const wording = { reference, categories: joined.categories, language };
	const reports = chooseReports(joined.reports, { data: filter.data, provinces: [] });
	const hasSuggestions = limitations.suggestions || limitations.answers.includes('suggested');
	const suggestions = hasSuggestions ? boardSuggestions(joined, reports, wording) : [];
	const documents = boardDocuments(joined, reports, suggestions, wording);
	const all = documents.flatMap((document) => [...document.limitations, ...document.directions]);
	const byId = new Map(all.map((statement) => [statement.id, statement]));
	const choice = boardChoice(view, limitations.search);
	const take = isRestricted(choice) ? takerOf(choice) : null;
	const grouping = { by: limitations.grouping, following: limitations.following };
	const groups = groupBoard(documents, grouping, take);
	if (groups.every(({ left }) => left.length === 0)) return Promise.resolve(null);
	const facets = boardFacets(documents, choice, wording);
	const lookUp = (id: string) => byId.get(id);
	return Promise.resolve(boardFigure({ groups, facets, choice, lookUp, joined, reference }, language));
}
