import { dev } from '$app/environment';

let isAsked = false;

/**
 * Has the browser keep the whole application for the next visit and for use without a network; `base` is the folder that
 * it is served from. Asked once a visit. A browser that refuses serves it from the network as before.
 */
export function keepApplication(base: string): void {
	if (isAsked || dev || !('serviceWorker' in navigator)) return;
	isAsked = true;
	navigator.serviceWorker.register(`${base}/service-worker.js`).catch(() => undefined);
}
