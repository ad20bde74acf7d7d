import type { Measured } from './results';
import { quantile } from './results';

const SECOND = 1000;

/** A number for people; `–` where it was not measured. */
export function tell(value: number | null | undefined, digits = 0): string {
	return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);
}

function ratio(one: number | null | undefined, other: number | null | undefined): number | null {
	return one == null || other == null || other === 0 ? null : one / other;
}

/** The contenders whose answers differ from those that most gave; the application answers by its own rules and has none. */
function listOdd(all: readonly Measured[]): ReadonlySet<string> {
	const votes = new Map<string, number>();
	const keyOf = ({ checks }: Measured) => checks.join('|');
	const answering = all.filter(({ checks, failure }) => checks.length > 0 && failure === '');
	for (const one of answering) votes.set(keyOf(one), (votes.get(keyOf(one)) ?? 0) + 1);
	const [most] = [...votes].sort(([, one], [, other]) => other - one)[0] ?? [];
	return new Set(answering.filter((one) => keyOf(one) !== most).map(({ contender }) => contender));
}

/** One line for each contender at one size, ready for `console.table`; those not run are lines too. */
export function tellSize(all: readonly Measured[], contenders: readonly string[]): Record<string, object> {
	const of = (name: string) => all.find(({ contender }) => contender === name);
	const odd = listOdd(all);
	const papaparse = of('papaparse')?.firstChart;
	const mosaic = quantile(of('mosaic')?.changes ?? [], 0.5);
	const lines = contenders.map((name) => {
		const one = of(name);
		if (one === undefined) return [name, { note: 'not run' }] as const;
		const median = quantile(one.changes, 0.5);
		const note = [one.failure, odd.has(name) ? 'answers differ from the others' : '']
			.filter(Boolean)
			.join('; ');
		return [
			name,
			{
				'first chart, s': tell(one.firstChart === null ? null : one.firstChart / SECOND, 1),
				'× papaparse': tell(ratio(one.firstChart, papaparse), 1),
				'filter median, ms': tell(median),
				answered: tell(quantile(one.answered, 0.5)),
				p95: tell(quantile(one.changes, 0.95)),
				'× mosaic': tell(ratio(median, mosaic), 2),
				'MB at first chart': tell(one.importPeak),
				'peak MB': tell(one.peakMemory),
				'gap load, ms': tell(one.longestGap.load),
				'gap filter': tell(one.longestGap.changes),
				note
			}
		] as const;
	});
	return Object.fromEntries(lines);
}

/** The aims that a run of one size can tell of, each with what was measured; ratios are of this run. */
export function tellAims(all: readonly Measured[]): Record<string, object> {
	const of = (name: string) => all.find(({ contender }) => contender === name);
	const app = of('app');
	const medianOf = (name: string) => quantile(of(name)?.changes ?? [], 0.5);
	const { read = Number.NaN, load = Number.NaN, draw = Number.NaN, reopen = Number.NaN } = app?.steps ?? {};
	const line = (aim: number, measured: number | null, digits = 2) => ({
		aim: `≤ ${String(aim)}`,
		measured: tell(measured, digits),
		reached: measured === null || Number.isNaN(measured) ? 'not known' : measured <= aim ? 'yes' : 'no'
	});
	return {
		'first chart × papaparse': line(1.3, ratio(app?.firstChart, of('papaparse')?.firstChart)),
		'  of it reading and checking, s': { measured: tell(read / SECOND, 1) },
		'  of it keeping and loading, s': { measured: tell(load / SECOND, 1) },
		'  of it asking and drawing, s': { measured: tell(draw / SECOND, 1) },
		'its start before, s': { measured: tell((app?.steps['start'] ?? Number.NaN) / SECOND, 1) },
		'opening the saved workspace, start included, s': { measured: tell(reopen / SECOND, 1) },
		'peak memory to the first chart × read_csv as text': line(
			1,
			ratio(app?.importPeak, of('duckdb-text')?.importPeak)
		),
		'filter change × mosaic': line(0.25, ratio(medianOf('app'), medianOf('mosaic'))),
		'filter change × native': line(1, ratio(medianOf('app'), medianOf('native'))),
		'filter change, p95, ms': line(50, quantile(app?.changes ?? [], 0.95), 0),
		'opening the saved workspace × importing': line(0.5, ratio(reopen, app?.firstChart)),
		'longest gap of the page, ms': line(
			50,
			app === undefined ? null : Math.max(app.longestGap.load ?? Number.NaN, app.longestGap.changes ?? 0),
			0
		)
	};
}

/** How the application grows from size to size: the middle filter change, and how many times that of the size before. */
export function tellGrowth(all: readonly Measured[]): Record<string, object> {
	const own = all.filter(({ contender }) => contender === 'app');
	return Object.fromEntries(
		own.map(({ size, changes, firstChart, peakMemory }, at) => {
			const [median, before] = [quantile(changes, 0.5), quantile(own[at - 1]?.changes ?? [], 0.5)];
			return [
				size,
				{
					'first chart, s': tell(firstChart === null ? null : firstChart / SECOND, 1),
					'filter median, ms': tell(median),
					'× size before': tell(ratio(median, before), 1),
					'peak MB': tell(peakMemory)
				}
			];
		})
	);
}
