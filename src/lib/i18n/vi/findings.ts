import type { FindingWords } from '../finding-words';
import { cellFindings } from './findings-cell';
import { fileFindings } from './findings-file';
import { joinedFindings } from './findings-joined';
import { sheetFindings } from './findings-sheet';
import { understandingFindings } from './findings-understanding';
import { unreadFindings } from './findings-unread';

/** Every code a finding can have. */
export type FindingCode =
	| keyof typeof fileFindings
	| keyof typeof cellFindings
	| keyof typeof joinedFindings
	| keyof typeof sheetFindings
	| keyof typeof understandingFindings
	| keyof typeof unreadFindings;

/** Messages of the findings area, by finding code. */
export const findings: Readonly<Record<FindingCode, FindingWords>> = {
	...fileFindings,
	...cellFindings,
	...joinedFindings,
	...sheetFindings,
	...understandingFindings,
	...unreadFindings
};
