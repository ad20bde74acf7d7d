/** Messages of the limitations area. */
export const limitations = {};
