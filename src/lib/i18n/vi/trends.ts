/** Messages of the trends area. */
export const trends = {};
