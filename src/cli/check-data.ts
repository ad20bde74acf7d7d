import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Mapping } from '../lib/ingest/recognise-kind';
import { checkFiles, exitCodeOf } from './check-files';
import { words } from './check-words';
import { writeJson, writeText } from './print-check';
import { readReference } from './read-reference';

/** The command can't be carried out as given; `message` is for the user. */
class UsageError extends Error {}

const OPTIONS = {
	json: { type: 'boolean', default: false },
	help: { type: 'boolean', default: false },
	mapping: { type: 'string' }
} as const;

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new UsageError(words.badOption(error instanceof Error ? error.message : String(error)));
	}
}

function readTexts(value: unknown): ReadonlyMap<string, string> | null {
	if (value === undefined) return new Map();
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	const entries = Object.entries(value).flatMap(([key, text]) =>
		typeof text === 'string' ? [[key, text] as const] : []
	);
	return entries.length === Object.keys(value).length ? new Map(entries) : null;
}

function readMapping(file: string): Mapping {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
	} catch {
		throw new UsageError(words.badMapping(file));
	}
	const fields = typeof content === 'object' && content !== null ? new Map(Object.entries(content)) : null;
	const columns = fields === null ? null : readTexts(fields.get('columns'));
	const constants = fields === null ? null : readTexts(fields.get('constants'));
	if (columns === null || constants === null) throw new UsageError(words.badMapping(file));
	return { columns, constants };
}

async function run(args: readonly string[]): Promise<number> {
	const { values, positionals: files } = readArguments(args);
	const { json, help, mapping } = values;
	if (help) {
		process.stdout.write(words.help);
		return 0;
	}
	if (files.length === 0) throw new UsageError(words.noFiles);
	const reference = readReference();
	const checked = await checkFiles(
		files,
		reference,
		mapping === undefined ? undefined : readMapping(mapping)
	);
	process.stdout.write(`${json ? writeJson(checked, reference) : writeText(checked)}\n`);
	return exitCodeOf(checked);
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ files: [] })}\n`);
	process.stderr.write(`${error.message}\n\n${words.help}`);
	process.exitCode = 2;
}
