import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fixtures } from '@playwright/test';
import { contentPolicy } from '../../src/cli/deploy/content-policy';
import { sealBuild } from '../../src/cli/release/seal-build';
import { createStaticServer } from '../../src/cli/static-server';

/** A host of the built application that can be given other files, and be gone. */
interface Host {
	readonly address: string;
	/** The folder that is served; another one may be put in its place. */
	folder: string;
	stop(): Promise<void>;
}

/** Serves the build, alone for one test, at a path of the host with a slash at both ends. */
async function hostBuild(base: string): Promise<Host> {
	const site = { folder: 'build', base, policy: contentPolicy() };
	const server = createStaticServer(site);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`,
		get folder() {
			return site.folder;
		},
		set folder(folder) {
			site.folder = folder;
		},
		stop: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}

/** A copy of the build, in a folder of its own below `place`. */
function copyBuild(place: string): string {
	const folder = mkdtempSync(join(place, 'build-'));
	cpSync('build', folder, { recursive: true });
	return folder;
}

/** The file of a folder whose name begins and ends so. */
export function findFile(folder: string, start: string, end: string): string {
	const name = readdirSync(folder).find((one) => one.startsWith(start) && one.endsWith(end));
	if (name === undefined) throw new Error(`no ${start}*${end} in ${folder}`);
	return join(folder, name);
}

/** Allows the inline script of a page again after it was changed. */
function allowScript(page: string): string {
	const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
	const sum = createHash('sha256').update(script).digest('base64');
	return page.replace(/'sha256-[^']+'/, `'sha256-${sum}'`);
}

/**
 * A build of the next version: the same application that calls itself 0.2.0, and, as a build would, with other names for
 * the scripts that say so and for those that name these.
 */
function copyAsNext(place: string): string {
	const folder = copyBuild(place);
	const immutable = join(folder, '_app/immutable');
	const renamed = [
		findFile(join(immutable, 'nodes'), '0.', '.js'),
		findFile(join(immutable, 'entry'), 'app.', '.js')
	];
	const names = renamed.map((path) => path.split('/').at(-1) ?? '');
	const nextOf = (name: string): string => name.replace(/\.[^.]+\.js$/, '.NextVers.js');
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html')
	);
	for (const path of [...renamed, ...pages.map((page) => join(folder, page))]) {
		let text = readFileSync(path, 'utf8').replaceAll('0.1.0', '0.2.0');
		for (const name of names) text = text.replaceAll(name, nextOf(name));
		writeFileSync(path, path.endsWith('.html') ? allowScript(text) : text);
	}
	for (const [at, path] of renamed.entries())
		renameSync(path, path.replace(names[at] ?? '', nextOf(names[at] ?? '')));
	sealBuild(folder);
	return folder;
}

/** What a test of the hosted build is given beside a page. */
export interface Hosted {
	/** Where on the host. */
	base: string;
	site: Host;
	/** Makes a copy of the build, and gives its folder. */
	copy: () => string;
	/** Makes a build of the next version, and gives its folder. */
	next: () => string;
	place: string;
}

/** Fixtures that give a test a host of its own, copies of the build to damage, and a next version. */
export const hosted: Fixtures<Hosted, object, object, object> = {
	base: ['/', { option: true }],
	place: async ({ base }, use) => {
		const place = mkdtempSync(join(tmpdir(), `hosted${base.replaceAll('/', '-')}`));
		await use(place);
		rmSync(place, { recursive: true });
	},
	copy: async ({ place }, use) => use(() => copyBuild(place)),
	next: async ({ place }, use) => use(() => copyAsNext(place)),
	site: async ({ base }, use) => {
		const host = await hostBuild(base);
		await use(host);
		await host.stop().catch(() => undefined);
	}
};
