import type { Report } from '../../../lib/domain/report';
import type { Statement, StatementKind } from '../../../lib/domain/statement';
import { writeDate, writePlace } from '../../../lib/ingest/write-cells';
import type { Cells } from '../../../lib/state/decided-files';
import {
	cellsOfStatement,
	newStatementId,
	type EditContext,
	type StatementCells
} from '../../../lib/state/edit-statements';
import { reportText } from '../../../lib/state/report-text';
import { codeOf } from './category-options';

/** Stands for a document that is not loaded; no id begins with a space. */
export const OTHER_DOCUMENT = ' other';

/**
 * What the form for one statement asks. Lists are codes; `document` is a loaded report's id, `OTHER_DOCUMENT`, or `''`
 * while none is chosen.
 */
export interface StatementDraft {
	readonly document: string;
	/** Number or name, province and period of a document that is not loaded. */
	readonly report: string;
	readonly province: string;
	readonly period: string;
	readonly kind: StatementKind;
	readonly text: string;
	readonly textEn: string;
	readonly category: string;
	readonly topics: readonly string[];
	readonly indicators: readonly string[];
	readonly body: string;
	readonly place: string;
	readonly deadline: string;
	readonly target: string;
	readonly note: string;
}

/** A statement nobody has typed yet, of a document where one is given. */
export function emptyDraft(report: Report | undefined, kind: StatementKind): StatementDraft {
	return {
		...{ document: report?.id ?? '', report: '', province: '', period: '', kind },
		...{ text: '', textEn: '', category: '', topics: [], indicators: [] },
		...{ body: '', place: '', deadline: '', target: '', note: '' }
	};
}

/** A statement as it stands, to be changed. */
export function draftOf(statement: Statement, { joined }: Pick<EditContext, 'joined'>): StatementDraft {
	const { kind, text, textEn, topics, indicators, bodyText, deadline, target, provenance } = statement;
	return {
		...{ document: statement.report ?? '', report: '', province: '', period: '' },
		...{ kind, text, textEn, topics, indicators, body: bodyText, deadline, target },
		category: codeOf(statement, joined.categories),
		place: provenance.placeInReport,
		note: provenance.note
	};
}

/** The cells that name a document, as its own statements have them. */
export function cellsOfReport(report: Report, { reference }: Pick<EditContext, 'reference'>): Cells {
	return {
		province: writePlace(reference, report.province),
		report: reportText(report),
		// One that other rows imply is told from its namesakes by its day.
		report_date: report.provenance.line === 0 ? writeDate(report.date) : '',
		period: report.period.label,
		synthetic: report.synthetic ? 'yes' : ''
	};
}

function documentCells(draft: StatementDraft, context: EditContext): Cells {
	const report = context.joined.reports.find(({ id }) => id === draft.document);
	if (report !== undefined) return cellsOfReport(report, context);
	const { province, period } = draft;
	return { province, period, report: draft.report, report_date: '', synthetic: '' };
}

/** The row of *statements* a draft stands for: a new one, or `statement` changed, whose document stays unless `moves`. */
export function cellsOfDraft(
	draft: StatementDraft,
	statement: Statement | undefined,
	moves: boolean,
	context: EditContext
): StatementCells {
	const own = statement === undefined ? { id: newStatementId() } : cellsOfStatement(statement, context);
	const { kind, text, textEn, category, topics, indicators, body, place, deadline, target, note } = draft;
	return {
		...own,
		...(moves && documentCells(draft, context)),
		...{ kind, text, text_en: textEn, category, body, deadline, target, note },
		topic: topics.join('; '),
		indicator: indicators.join('; '),
		place_in_report: place
	};
}
