import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { PEERS } from './build-peers';
import type { FilterChange } from './filter-changes';
import { firstLine, notMeasured, type Measured } from './results';

/** Lets DuckDB itself, outside any browser, read the files and answer the changes in a process of its own. */
export function measureNative(
	size: string,
	files: readonly string[],
	changes: readonly FilterChange[]
): Measured {
	const tsx = createRequire(import.meta.url).resolve('tsx/cli');
	const none = notMeasured('native', size);
	try {
		const out = execFileSync(process.execPath, [tsx, join(PEERS, 'native.ts')], {
			input: JSON.stringify([files, changes.map(({ choice }) => choice)]),
			encoding: 'utf8',
			stdio: ['pipe', 'pipe', 'inherit']
		});
		const told = JSON.parse(out) as {
			load: number;
			changes: { answered: number; check: string }[];
			loaded: number;
			peak: number;
		};
		return {
			...none,
			firstChart: told.load,
			changes: told.changes.map(({ answered }) => answered),
			answered: told.changes.map(({ answered }) => answered),
			checks: told.changes.map(({ check }) => check),
			importPeak: Math.round(told.loaded),
			peakMemory: Math.round(told.peak)
		};
	} catch (error) {
		return { ...none, failure: firstLine(error) };
	}
}
