import { parseArgs } from 'node:util';
import { PAGE_PEERS } from './measure-peer';
import { SIZES, type SeriesSize } from './series-size';

/** The parts of the benchmark. */
const PARTS = ['import', 'filter', 'paint'] as const;
/** A part of the benchmark. */
type Part = (typeof PARTS)[number];

/** Everything that is set beside each other: the application, DuckDB outside the browser, and the peers in pages. */
export const CONTENDERS = ['app', 'native', ...PAGE_PEERS];

/** What a run measures. */
export interface Options {
	readonly sizes: readonly SeriesSize[];
	readonly parts: ReadonlySet<Part>;
	/** Of `CONTENDERS`, in that order. */
	readonly contenders: readonly string[];
	/** How long one step of one contender may take, and all its filter changes together. */
	readonly withinMs: number;
	readonly out: string;
}

const USAGE = `npm run bench -- [--sizes ${SIZES.map(({ name }) => name).join(',')}] [--only ${PARTS.join(',')}] [--peers ${CONTENDERS.join(',')}] [--within SECONDS] [--out FILE]`;

function chosen<Name extends string>(text: string, names: readonly Name[]): readonly Name[] {
	const wanted = text.split(',').map((name) => name.trim());
	const unknown = wanted.filter((name) => !names.some((known) => known === name));
	if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: not known.\n${USAGE}`);
	return names.filter((name) => wanted.includes(name));
}

/** Reads the command line. The application is always measured; by default at 100,000 and a million rows. @throws on a name that is not known. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			sizes: { type: 'string', default: '100k,1m' },
			only: { type: 'string', default: PARTS.join(',') },
			peers: { type: 'string', default: CONTENDERS.join(',') },
			within: { type: 'string', default: '180' },
			out: { type: 'string', default: 'test-results/bench.json' }
		}
	});
	const within = Number(values.within);
	if (!(within > 0)) throw new Error(`${values.within}: no number of seconds.\n${USAGE}`);
	const names = chosen(
		values.sizes,
		SIZES.map(({ name }) => name)
	);
	return {
		sizes: SIZES.filter(({ name }) => names.includes(name)),
		parts: new Set(chosen(values.only, PARTS)),
		contenders: chosen(`app,${values.peers}`, CONTENDERS),
		withinMs: within * 1000,
		out: values.out
	};
}
