/** Messages of the verdict area. */
export const verdict = {};
