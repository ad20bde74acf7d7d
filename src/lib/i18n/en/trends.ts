import type { Messages } from '../messages';

/** Messages of the trends area. */
export const trends: Messages['trends'] = {};
