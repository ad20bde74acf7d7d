import { cellFindings } from './findings-cell';
import { fileFindings } from './findings-file';
import { joinedFindings } from './findings-joined';

/** Messages of the findings area, by finding code. */
export const findings = { ...fileFindings, ...cellFindings, ...joinedFindings };
