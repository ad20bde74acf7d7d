import { readdirSync, readFileSync } from 'node:fs';
import { loadJoined } from '../lib/db/load-joined';
import { addDays } from '../lib/domain/calendar';
import { NOTHING_CHOSEN } from '../lib/domain/filter';
import { joinReadings } from '../lib/ingest/join-readings';
import { readFile } from '../lib/ingest/read-file';
import { askOverview } from '../lib/query/ask-overview';
import { facetCounts } from '../lib/query/facet-counts';
import type { FirstAnswers } from '../lib/query/first-answers';
import { readReference } from './read-reference';
import { startNodeEngine } from './start-node-engine';

const FOLDER = new URL('../../data/reports/', import.meta.url);

/**
 * Asks what the first screen shows of the source documents, by the reading, the engine and the questions of the app. Asked
 * as of the day after the last deadline that they set: what they prove does not change any more from then on.
 */
export async function askFirst(): Promise<FirstAnswers> {
	const reference = readReference();
	const readings = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.csv'))
		.sort()
		.map((name) =>
			readFile(`reports/${name}`, new Uint8Array(readFileSync(new URL(name, FOLDER))), reference)
		);
	const joined = joinReadings(readings, reference);
	const findings = [...readings.flatMap((reading) => reading.findings), ...joined.findings];
	const last = joined.deadlines
		.flatMap(({ date }) => date ?? [])
		.sort()
		.at(-1);
	if (last === undefined) throw new TypeError('the source documents set no deadline');
	const engine = await startNodeEngine();
	try {
		const { topics, channels } = reference;
		await loadJoined(engine, joined, { topics: topics.all, channels: channels.all });
		const known = { ...joined, findings, today: addDays(last, 1) };
		const overview = await askOverview(engine, NOTHING_CHOSEN, known, reference);
		const counts = await facetCounts(engine, NOTHING_CHOSEN);
		const facets = {
			province: [...counts.province],
			indicator: [...counts.indicator],
			topic: [...counts.topic],
			channel: [...counts.channel],
			body: [...counts.body],
			kind: [...counts.kind]
		};
		return { overview, facets, deadlines: joined.deadlines };
	} finally {
		engine.close();
	}
}
