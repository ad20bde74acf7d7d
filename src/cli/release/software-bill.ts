import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from './allowed-licences';
import { readLockfile } from './read-lockfile';
import { isShipped } from './shipped-packages';

/** What is read of a component of CycloneDX 1.5; whatever else it holds is passed on. */
interface Component {
	readonly properties?: readonly { readonly name: string }[];
	readonly 'bom-ref': string;
	readonly name: string;
	readonly version: string;
	readonly licenses?: readonly unknown[];
}

interface Bill {
	readonly metadata: { readonly component: Component; readonly lifecycles: unknown };
	readonly components: readonly Component[];
	readonly dependencies: readonly { readonly ref: string }[];
}

/** Entries in the order of their keys, each key once: npm 10 lists a version as often as it is installed. */
function inOrder<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
	const found = new Map(entries.map((entry) => [keyOf(entry), entry]));
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** A component without what npm 10 says of it and npm 11 does not: its folder. */
function plain<Kind extends Component>(component: Kind): Kind {
	const properties = component.properties?.filter(({ name }) => name !== 'cdx:npm:package:path') ?? [];
	return { ...component, properties };
}

function listWithNpm(root: string): Bill {
	const question = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
	const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20, stdio: 'pipe' } as const;
	const program = process.env['npm_execpath'];
	const answer = program?.endsWith('npm-cli.js')
		? execFileSync(process.execPath, [program, ...question], options)
		: execFileSync('npm', question, { ...options, shell: process.platform === 'win32' });
	return JSON.parse(answer) as Bill;
}

/** A serial number that follows from the content: the same packages have the same one. */
function serialOf(text: string): string {
	const digest = createHash('sha256').update(text).digest('hex');
	const parts = [
		digest.slice(0, 8),
		digest.slice(8, 12),
		`8${digest.slice(13, 16)}`,
		`8${digest.slice(17, 20)}`
	];
	return `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
}

/**
 * The software bill of materials of the project below `root`, as CycloneDX 1.5 in JSON: every package of its
 * lockfile with version, SHA-512, licence and what it depends on. npm makes it from the lockfile without a network;
 * what differs between two machines or two moments (time, folder, npm's version) is left out, so that one lockfile
 * gives one text. The scope says `required` of what leaves something in the build, `excluded` of tools.
 */
export function softwareBill(root: string): string {
	const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Component;
	const listed = listWithNpm(root);
	const licences = new Map(
		readLockfile(join(root, 'package-lock.json')).map((entry) => [
			`${entry.name}@${entry.version}`,
			licenceOf(entry)
		])
	);
	const components = inOrder(listed.components, (component) => component['bom-ref']).map((component) => ({
		...plain(component),
		scope: isShipped(component.name) ? 'required' : 'excluded',
		licenses: component.licenses ?? [
			{ license: { id: licences.get(`${component.name}@${component.version}`) } }
		]
	}));
	const dependencies = inOrder(listed.dependencies, ({ ref }) => ref);
	const content = {
		metadata: {
			lifecycles: listed.metadata.lifecycles,
			tools: [{ vendor: 'npm', name: 'cli' }],
			component: { ...plain(listed.metadata.component), type: 'application', name, version }
		},
		components,
		dependencies
	};
	const head = {
		$schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		serialNumber: serialOf(JSON.stringify(content)),
		version: 1
	};
	return `${JSON.stringify({ ...head, ...content }, null, '\t')}\n`;
}
