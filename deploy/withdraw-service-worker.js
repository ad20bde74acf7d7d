/*
 * Withdraws the service worker of Toàn Cảnh: put this file in the place of service-worker.js of the site. On every
 * machine it takes the place of the one there at the next visit, drops the copy of the application that was kept, and
 * goes itself; the application is then loaded from the server. What was brought in (workspaces) is not touched, and
 * open windows go on as they are until they are loaded anew. Put service-worker.js of the release back to keep the
 * application on the machines again.
 */
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
	const own = `toan-canh ${self.location.pathname.replace(/\/[^/]*$/, '')}/ `;
	const withdraw = async () => {
		for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
		await self.registration.unregister();
	};
	event.waitUntil(withdraw());
});

/** By when a page that was opened has asked for its worker, in ms. */
const ASKED_AFTER = 10_000;

/*
 * A page that asks for its worker just as this one goes holds it back: the next visit sends it off, once more when its
 * page has asked too, unless a release is on its way again. No request is answered: all comes from the server.
 */
self.addEventListener('fetch', (event) => {
	if (event.request.mode !== 'navigate') return;
	const goOff = async () => {
		await self.registration.unregister();
		await new Promise((later) => setTimeout(later, ASKED_AFTER));
		const { installing, waiting } = self.registration;
		if (!installing && !waiting) await self.registration.unregister();
	};
	event.waitUntil(goOff());
});
