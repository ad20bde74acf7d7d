import type { FigureFilter } from '../domain/filter';

/** Whether only some figures of each report were asked for, so that their absence says nothing of the report. */
export function isNarrowed({ indicators, topics, channels, bodies, kind }: FigureFilter): boolean {
	return kind !== null || [indicators, topics, channels, bodies].some((chosen) => chosen.length > 0);
}
