import { readFileSync } from 'node:fs';
import { confusionOf, type Confusion } from '../lib/coverage/confusion-of';
import { joinReadings } from '../lib/ingest/join-readings';
import { readFile } from '../lib/ingest/read-file';
import { readReference } from './read-reference';

const FOLDER = new URL('../../data/reports/', import.meta.url);
const FILES = ['reports.csv', 'statements.csv', 'links.csv'];

/** What the app would suggest for the shipped source documents against how they were coded. */
export function measureSuggestions(): Confusion {
	const reference = readReference();
	const readings = FILES.map((file) =>
		readFile(file, new Uint8Array(readFileSync(new URL(file, FOLDER))), reference)
	);
	const { statements, links, reports, categories } = joinReadings(readings, reference);
	return confusionOf(statements, links, reports, categories, reference.places);
}
