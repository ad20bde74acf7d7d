import type { Milestone } from '../domain/milestone';
import { parseTable } from './parse-table';

const COLUMNS = [
	'code',
	'kind',
	'start',
	'end',
	'short_vi',
	'short_en',
	'name_vi',
	'name_en',
	'source'
] as const;

/** Reads the list of campaign days and legal milestones; a kind that is neither is a programming error and throws. */
export function readMilestones(text: string): readonly Milestone[] {
	return parseTable(text, COLUMNS).map(({ code, kind, start, end, source, ...names }) => {
		if (kind !== 'campaign' && kind !== 'legal') throw new Error(`Milestone ${code} of kind ${kind}`);
		return {
			code,
			kind,
			start,
			end,
			source,
			nameVi: names.name_vi,
			nameEn: names.name_en,
			shortVi: names.short_vi,
			shortEn: names.short_en
		};
	});
}
