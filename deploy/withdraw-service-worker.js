/*
 * Withdraws the service worker of Toàn Cảnh: put this file in the place of service-worker.js of the site. On every
 * machine it takes the place of the one there at the next visit, drops the copy of the application that was kept, and
 * goes itself; the application is then loaded from the server. What was brought in (workspaces) is not touched, and
 * open windows go on as they are until they are loaded anew. Put service-worker.js of the release back to keep the
 * application on the machines again.
 */
self.addEventListener('install', () => self.skipWaiting());

/** A page that asks for its worker just as this one goes holds it back: once more, when pages have long asked. */
const AGAIN_AFTER_MS = 10_000;

const go = async () => {
	await self.registration.unregister();
	await new Promise((later) => setTimeout(later, AGAIN_AFTER_MS));
	await self.registration.unregister();
};

self.addEventListener('activate', (event) => {
	const own = `toan-canh ${self.location.pathname.replace(/\/[^/]*$/, '')}/ `;
	const withdraw = async () => {
		for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
		await self.registration.unregister();
	};
	event.waitUntil(withdraw());
});

// Where it was held back all the same, the next visit sends it off. It answers nothing: all comes from the server.
self.addEventListener('fetch', (event) => {
	if (event.request.mode === 'navigate') event.waitUntil(go());
});
