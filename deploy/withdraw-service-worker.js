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
