import type { FindingWords } from '../finding-words';
import type { FindingCode } from '../vi/findings';
import { cellFindings } from './findings-cell';
import { fileFindings } from './findings-file';
import { joinedFindings } from './findings-joined';
import { sheetFindings } from './findings-sheet';
import { understandingFindings } from './findings-understanding';
import { unreadFindings } from './findings-unread';

/** Messages of the findings area, by finding code. */
export const findings: Readonly<Record<FindingCode, FindingWords>> = {
	...fileFindings,
	...cellFindings,
	...joinedFindings,
	...sheetFindings,
	...understandingFindings,
	...unreadFindings
};
