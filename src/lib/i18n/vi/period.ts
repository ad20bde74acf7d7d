/** Messages of the period area. */
export const period = {};
