import { base, build, files, prerendered } from '$service-worker';

/*
 * Keeps the application for use without a network, in a form that never mixes two versions.
 *
 * Files of the build have a hash of their content in their name: one cache for all versions, so that an update
 * fetches only what changed, and the database's large module survives it. Pages and static files have fixed
 * names: one cache for each version. A new version waits until every window of the old one is closed (there is
 * no skipWaiting), since an import or an edit under way must not lose the code it runs on.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

/** The name of this file holds a hash of all it leads to, so it names the version. */
const VERSION = build.find((path) => path.includes('/entry/app.')) ?? 'development';
/** The base keeps two installations on one host apart. */
const OWN = `toan-canh ${base}/`;
const HASHED_CACHE = `${OWN} hashed`;
const NAMED_CACHE = `${OWN} named ${VERSION}`;

const hashed = new Set(build);
const named = new Set([...files, ...prerendered]);
const pages = new Set(prerendered);

/** Too large to hold up the installation; fetched after it, or when first asked for. */
const isLarge = (path: string) => path.endsWith('.wasm');

/** Whether a path is in the folder of what workers load by themselves. */
const isPart = (path: string) => path.includes('/workers/chunks/');

async function keepHashed(paths: readonly string[]): Promise<void> {
	const cache = await caches.open(HASHED_CACHE);
	for (const path of paths) if (!(await cache.match(path))) await cache.add(path);
}

/** What a worker's code loads by itself, by the hashed names that the bundler gives: workers are built apart, and the list of the build does not name it. */
const PART = /[`'"](\.\/(?:chunks\/)?[\w-]{8}\.js)[`'"]/g;

async function keepParts(path: string, parts: Set<string>): Promise<void> {
	const code = await (await answerHashed(path)).text();
	for (const [, part = ''] of code.matchAll(PART)) {
		const { pathname } = new URL(part, new URL(path, worker.location.href));
		if (parts.has(pathname)) continue;
		parts.add(pathname);
		await keepParts(pathname, parts);
	}
}

/** The parts of all workers, kept. */
async function keepAllParts(): Promise<ReadonlySet<string>> {
	const parts = new Set<string>();
	for (const path of build.filter((file) => file.includes('/workers/'))) await keepParts(path, parts);
	return parts;
}

async function keepNamed(): Promise<void> {
	const cache = await caches.open(NAMED_CACHE);
	await cache.addAll([...named].map((path) => new Request(path, { cache: 'no-cache' })));
}

async function dropOldVersions(): Promise<void> {
	const names = await caches.keys();
	const old = names.filter(
		(name) => name.startsWith(`${OWN} `) && name !== HASHED_CACHE && name !== NAMED_CACHE
	);
	await Promise.all(old.map((name) => caches.delete(name)));
	const cache = await caches.open(HASHED_CACHE);
	const [kept, parts] = await Promise.all([cache.keys(), keepAllParts()]);
	const isOld = ({ url }: Request): boolean => {
		const { pathname } = new URL(url);
		return !hashed.has(pathname) && !parts.has(pathname);
	};
	await Promise.all(kept.filter(isOld).map((request) => cache.delete(request)));
}

async function answerHashed(path: string): Promise<Response> {
	const cache = await caches.open(HASHED_CACHE);
	const kept = await cache.match(path);
	if (kept) return kept;
	const response = await fetch(path);
	if (response.ok) await cache.put(path, response.clone());
	return response;
}

async function answerNamed(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(NAMED_CACHE);
	return (await cache.match(path)) ?? fetch(request);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(
		Promise.all([keepHashed(build.filter((path) => !isLarge(path))), keepAllParts(), keepNamed()])
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(dropOldVersions());
	// Not waited for: pages are held up until the activation ends. What fails here is fetched when asked for.
	keepHashed(build.filter(isLarge)).catch(() => null);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (hashed.has(pathname) || isPart(pathname)) event.respondWith(answerHashed(pathname));
	else if (named.has(pathname)) event.respondWith(answerNamed(pathname, request));
	else if (request.mode === 'navigate' && pages.has(`${pathname}/`)) {
		event.respondWith(Response.redirect(`${pathname}/${search}`, 308));
	}
});
