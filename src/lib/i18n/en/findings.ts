import type { Messages } from '../messages';

/** Messages of the findings area. */
export const findings: Messages['findings'] = {};
