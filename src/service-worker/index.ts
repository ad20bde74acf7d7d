import type { AskedOfWorker } from '../lib/state/update-messages';
import { findHolders } from './find-holders';
import { KeptFiles } from './kept-files';
import { readSeal } from './seal';

/*
 * Keeps the application for use without a network, in a form that never mixes two versions: what is kept is, to the
 * byte, what this version was built of (the seal, written behind this script by src/cli/release/seal-build.ts), or
 * the version is not installed and the one before goes on.
 *
 * A new version waits until every window of the old one is closed, or until the user asks for it and no window has
 * work under way; windows are then told to load anew, and one that has begun something meanwhile finishes it first,
 * with the code it runs on: that of the version before stays until the next one comes.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const base = worker.location.pathname.replace(/\/[^/]*$/, '');

let known: KeptFiles | null = null;
/** Not before an event: the seal is set by what stands behind this. */
const kept = (): KeptFiles => (known ??= new KeptFiles(base, readSeal(base)));

/** Whether this version was asked for, rather than begun once nobody used the one before. */
let isAskedFor = false;

const windowsOf = async (): Promise<readonly WindowClient[]> => {
	const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return all.filter(({ url }) => kept().isPage(new URL(url).pathname));
};

async function takeOver(answer: MessagePort): Promise<void> {
	const held = await findHolders(await windowsOf());
	answer.postMessage(held);
	if (held.length > 0) return;
	isAskedFor = true;
	await worker.skipWaiting();
}

/** Rejects, so that the version is not installed, where the script has no seal or a file is not what was built. */
const keepAll = async (): Promise<void> => kept().keepAll();

async function begin(): Promise<void> {
	// What can't be dropped now takes only room, and must not keep windows on the version before.
	await kept()
		.dropOthers()
		.catch(() => undefined);
	// The first visit has no worker yet, and may be the last with a server.
	await worker.clients.claim();
	if (!isAskedFor) return;
	for (const client of await windowsOf()) client.postMessage('load anew');
}

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));

worker.addEventListener('message', (event) => {
	const [answer] = event.ports;
	if ((event.data as AskedOfWorker) === 'take over' && answer) event.waitUntil(takeOver(answer));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname, search } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	// Whoever asks like this wants to know what the server has.
	if (request.cache === 'reload' || request.cache === 'no-store') return;
	if (kept().isHashed(pathname)) event.respondWith(kept().answerHashed(pathname));
	else if (kept().isNamed(pathname)) event.respondWith(kept().answerNamed(pathname, request));
	else if (request.mode === 'navigate' && kept().isPage(`${pathname}/`)) {
		event.respondWith(Response.redirect(`${pathname}/${search}`, 308));
	}
});
