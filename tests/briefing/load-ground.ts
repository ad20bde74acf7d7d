import { afterAll, beforeAll } from 'vitest';
import { loadJoined } from '../../src/lib/db/load-joined';
import type { IsoDay } from '../../src/lib/domain/brand';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { bundledReference } from '../../src/lib/reference/bundled';
import type { FigureGround } from '../../src/routes/briefing/figures/figure-ground';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedFiles, type ShippedFolder } from '../query/read-shipped-data';

/**
 * What figures are drawn from, for the tests of a `describe`: folders that ship, loaded before the first and gone after
 * the last, with the findings of the source documents, in Vietnamese on 20 November 2026. To be asked for within a test.
 */
export function loadGround(...folders: readonly ShippedFolder[]): () => FigureGround {
	const reference = bundledReference();
	const files = readShippedFiles(...folders);
	const joined = joinReadings(files, reference);
	let ground: FigureGround | null = null;

	beforeAll(async () => {
		const engine = await startNodeEngine();
		await loadJoined(engine, joined, { topics: reference.topics.all, channels: reference.channels.all });
		const findings = [...files.flatMap((file) => file.findings), ...joined.findings];
		ground = {
			engine,
			joined,
			reports: joined.reports,
			findings: findings.filter(({ file }) => file.startsWith('reports/')),
			reference,
			language: 'vi',
			today: '2026-11-20' as IsoDay
		};
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => ground?.engine.close());

	return () => {
		if (ground === null) throw new TypeError('nothing is loaded yet');
		return ground;
	};
}
