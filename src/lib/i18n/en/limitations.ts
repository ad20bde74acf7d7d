import type { Messages } from '../messages';

/** Messages of the limitations area. */
export const limitations: Messages['limitations'] = {};
