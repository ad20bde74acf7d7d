import type { Messages } from '../messages';

/** Messages of the verdict area. */
export const verdict: Messages['verdict'] = {};
