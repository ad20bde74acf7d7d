import type { Messages } from '../messages';

/** Messages of the period area. */
export const period: Messages['period'] = {};
