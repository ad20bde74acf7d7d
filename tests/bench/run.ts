import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { buildPeers } from './build-peers';
import { listChanges } from './filter-changes';
import { makeSeries } from './make-series';
import { measureApp } from './measure-app';
import { measureNative } from './measure-native';
import { measurePaint, type Paint } from './measure-paint';
import { measurePeer } from './measure-peer';
import { CONTENDERS, readOptions } from './options';
import type { Measured } from './results';
import { tell, tellAims, tellGrowth, tellSize } from './tell-results';

/**
 * Measures the built application beside its peers on the same files in one run: from CSV to the first chart, filter
 * changes, memory, growth, and how the first screen is painted. Prints tables and writes all numbers as JSON. Times are
 * of this machine and run; compare only within one run.
 */
const options = readOptions(process.argv.slice(2));
const measured: Measured[] = [];
const busyBefore = loadavg()[0] ?? 0;
let paint: Paint | null = null;

function write(): void {
	const [first] = cpus();
	const machine = {
		processor: first?.model ?? '',
		cores: cpus().length,
		memoryGb: Math.round(totalmem() / 2 ** 30),
		node: process.version,
		// Processes that wanted to run at once: above the number of cores, others were measured along.
		busy: [busyBefore, loadavg()[0] ?? 0]
	};
	mkdirSync(dirname(options.out), { recursive: true });
	writeFileSync(options.out, JSON.stringify({ machine, measured, paint }, null, '\t'));
}

if (options.parts.has('paint')) {
	paint = await measurePaint();
	console.log('\nFirst screen, cold, processor slowed down four times');
	console.table({
		'first paint, ms': tell(paint.firstPaint),
		'largest paint, ms': tell(paint.largestPaint),
		'what is largest': paint.largest,
		'layout shift': tell(paint.layoutShift, 3),
		'answers clicks, ms': tell(paint.ready),
		'longest task, ms': tell(paint.longestTask),
		'script before the largest paint, kB gzip': tell(paint.scriptBeforePaint),
		'all before it answers clicks, kB gzip': tell(paint.beforeReady),
		'all, kB gzip': tell(paint.total),
		'all, kB as sent': tell(paint.totalPlain)
	});
	write();
}

if (options.parts.has('import') || options.parts.has('filter')) {
	const changes = options.parts.has('filter') ? listChanges() : [];
	const isPeer = (name: string) => name !== 'app' && name !== 'native';
	const hasPeers = options.contenders.some((name) => name !== 'app');
	const pages = hasPeers ? await buildPeers() : '';
	for (const size of options.sizes) {
		const files = await makeSeries(size);
		for (const name of options.contenders) {
			console.log(`${size.name}: ${name} …`);
			if (isPeer(name))
				measured.push(await measurePeer(pages, name, size.name, files, changes, options.withinMs));
			else if (name === 'native') measured.push(measureNative(size.name, files, changes));
			else measured.push(await measureApp(size.name, files, changes, options.withinMs));
			write();
		}
		const own = measured.filter((one) => one.size === size.name);
		console.log(`\n${size.name} rows, ${String(files.length)} files of illustrative data made for measuring`);
		console.table(tellSize(own, CONTENDERS));
		console.table(tellAims(own));
	}
	if (options.sizes.length > 1) {
		console.log('\nThe application from size to size');
		console.table(tellGrowth(measured));
	}
}
write();
console.log(`All numbers: ${options.out}`);
