/** Messages of the quantity area. */
export const quantity = {};
