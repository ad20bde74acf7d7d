import type { Messages } from '../messages';

/** Messages of the overview area. */
export const overview: Messages['overview'] = {};
