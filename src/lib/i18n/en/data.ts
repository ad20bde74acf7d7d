import type { Messages } from '../messages';

/** Messages of the data area. */
export const data: Messages['data'] = {};
