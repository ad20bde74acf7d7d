/** Messages of the chart area. */
export const chart = {};
