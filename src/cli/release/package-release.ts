import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkAddresses } from './check-addresses';
import { differingPaths, readFolder, type Files } from './folder-files';
import { packRelease } from './pack-release';
import { releaseFiles } from './release-files';
import { sha256Of } from './sha256-of';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = 'release';

function build(): Files {
	rmSync(`${ROOT}/build`, { recursive: true, force: true });
	const { status } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error('The build failed.');
	return readFolder(`${ROOT}/build`);
}

/** Builds twice, since a build that cannot be made again cannot be checked by anybody. */
function buildTwiceAlike(): Files {
	const first = build();
	const second = build();
	const different = differingPaths(first, second);
	if (different.length > 0) throw new Error(`Two builds differ in ${different.join(', ')}.`);
	return second;
}

function main(): void {
	const { name, version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as Record<
		string,
		string
	>;
	const title = `${name}-${version}`;
	const site = buildTwiceAlike();
	console.log(`Two builds of ${site.size} files are alike.`);
	const wrong = checkAddresses(site, readFolder(`${ROOT}/data/public`));
	if (wrong.length > 0) throw new Error(`Addresses that nobody allowed:\n${wrong.join('\n')}`);
	const files = releaseFiles(ROOT, site);
	const zip = packRelease(title, files);
	const line = `${sha256Of(zip)}  ${title}.zip`;
	rmSync(`${ROOT}/${FOLDER}`, { recursive: true, force: true });
	mkdirSync(`${ROOT}/${FOLDER}`);
	writeFileSync(`${ROOT}/${FOLDER}/${title}.zip`, zip);
	writeFileSync(`${ROOT}/${FOLDER}/${title}.zip.sha256`, `${line}\n`);
	console.log(`${FOLDER}/${title}.zip: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB`);
	console.log(line);
}

main();
