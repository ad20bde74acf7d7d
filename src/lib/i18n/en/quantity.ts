import type { Messages } from '../messages';

/** Messages of the quantity area. */
export const quantity: Messages['quantity'] = {};
