/**
 * Drops the application that the browser keeps for the folder of this page, its service worker and its caches, so that
 * it comes from the server. Workspaces are kept elsewhere and stay.
 */
export async function dropKept(): Promise<void> {
	const folder = new URL('.', location.href);
	if ('serviceWorker' in navigator) {
		const registration = await navigator.serviceWorker.getRegistration(folder.href);
		if (registration?.scope === folder.href) await registration.unregister();
	}
	if (!('caches' in globalThis)) return;
	const own = `toan-canh ${folder.pathname} `;
	for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
}
