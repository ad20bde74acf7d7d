import type { Messages } from '../messages';

/** Messages of the compare area. */
export const compare: Messages['compare'] = {};
