import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFiles, exitCodeOf } from './check-files';
import { words } from './check-words';
import { writeJson, writeText } from './print-check';
import { NO_MAPPING, readMapping, type MappingFile } from './read-mapping';
import { readReference } from './read-reference';
import { isOneOf, writeFixed } from './write-fixed';

/** The command can't be carried out as given; `message` is for the user. */
class UsageError extends Error {}

const OPTIONS = {
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false },
	mapping: { type: 'string' },
	'fix-out': { type: 'string' }
} as const;

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new UsageError(words.badOption(error instanceof Error ? error.message : String(error)));
	}
}

function loadMapping(file: string): MappingFile {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
	} catch (error) {
		throw new UsageError(words.badMapping(file, [error instanceof Error ? error.message : String(error)]));
	}
	const reading = readMapping(content);
	if (reading.kind === 'mapping') return reading.mapping;
	throw new UsageError(words.badMapping(file, reading.problems.map(words.problem)));
}

async function run(args: readonly string[]): Promise<number> {
	const { values, positionals: files } = readArguments(args);
	const { json, help, mapping: mappingFile, 'fix-out': fixOut } = values;
	if (help) {
		process.stdout.write(words.help);
		return 0;
	}
	if (files.length === 0) throw new UsageError(words.noFiles);
	const inputs = mappingFile === undefined ? files : [...files, mappingFile];
	if (fixOut !== undefined && isOneOf(fixOut, inputs)) throw new UsageError(words.ownInput(fixOut));
	const mapping = mappingFile === undefined ? NO_MAPPING : loadMapping(mappingFile);
	const reference = readReference();
	const { checked, unmet } = await checkFiles(files, reference, mapping);
	if (unmet.length > 0) process.stderr.write(`${words.unmetFiles(unmet)}\n`);
	process.stdout.write(`${json ? writeJson(checked, reference) : writeText(checked)}\n`);
	if (fixOut === undefined) return exitCodeOf(checked);
	const readings = checked.map(({ reading }) => reading);
	const fixed = writeFixed(fixOut, readings, reference);
	process.stderr.write(`${fixed.message}\n`);
	return fixed.written ? exitCodeOf(checked) : 2;
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ files: [] })}\n`);
	process.stderr.write(`${error.message}\n\n${words.help}`);
	process.exitCode = 2;
}
