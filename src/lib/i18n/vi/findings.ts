/** Messages of the findings area. */
export const findings = {};
