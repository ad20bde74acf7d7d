/** Messages of the notes area. */
export const notes = {};
