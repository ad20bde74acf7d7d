/** Long enough for a busy machine to fetch the few bytes of the blob. */
const REVOKE_AFTER_MS = 10_000;

/**
 * Starts a worker whose first script is this text, as a blob: so it inherits the page's content security policy, which a
 * worker with an address of its own would not where the host sends no headers. Throws what the browser does where it
 * refuses. The text is the application's own.
 */
export function startFromBlob(script: string, options?: WorkerOptions): Worker {
	const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
	try {
		return new Worker(address, options);
	} finally {
		// The worker has taken the blob by the next turn of the loop; revoking at once fails in some browsers.
		setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
	}
}

/**
 * Starts a worker of the build (imported with `?worker&url`), bound by the page's policy, under the name of its script, by
 * which tools tell it from others. A script that can't be had arrives as the worker's `error`.
 */
export function startWorker(url: string): Worker {
	const { href, pathname } = new URL(url, document.baseURI);
	const name = pathname.slice(pathname.lastIndexOf('/') + 1);
	return startFromBlob(`import ${JSON.stringify(href)};`, { type: 'module', name });
}
