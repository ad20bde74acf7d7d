import type { Report } from '../domain/report';

/** What a cell `report` has to hold to name a report: the id of a stated one, the number that implied another. */
export function reportText({ id, number, provenance }: Report): string {
	return provenance.line === 0 ? number : id;
}
