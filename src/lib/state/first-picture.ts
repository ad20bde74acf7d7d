/** Longest wait for a browser that never says that it has painted, in ms. */
const LONGEST_WAIT = 2000;

/** Resolves once the page has been painted for the first time; at once where nobody looks at it. */
export function firstPicture(): Promise<void> {
	if (document.visibilityState === 'hidden') return Promise.resolve();
	return new Promise((resolve) => {
		const watch = new PerformanceObserver((entries) => {
			if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
			watch.disconnect();
			resolve();
		});
		watch.observe({ type: 'paint', buffered: true });
		setTimeout(resolve, LONGEST_WAIT);
	});
}
