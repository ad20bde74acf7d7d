/** Messages of the compare area. */
export const compare = {};
