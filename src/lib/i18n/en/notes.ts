import type { Messages } from '../messages';

/** Messages of the notes area. */
export const notes: Messages['notes'] = {};
