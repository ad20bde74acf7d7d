import type { Messages } from '../messages';

/** Messages of the chart area. */
export const chart: Messages['chart'] = {};
