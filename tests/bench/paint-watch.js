/** Runs in the page before its own scripts: keeps what the browser tells of painting. Times in ms of the page's clock. */
const seen = { largestPaint: 0, largest: '', layoutShift: 0, longestTask: 0 };

/** @typedef {PerformanceEntry & { readonly value: number, readonly element: Element | null }} Seen */

/** @type {(type: string, take: (entry: Seen) => void) => void} */
function observe(type, take) {
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) take(/** @type {Seen} */ (entry));
	});
	observer.observe({ type, buffered: true });
}

observe('largest-contentful-paint', ({ startTime, element }) => {
	seen.largestPaint = startTime;
	const text = element?.textContent?.trim().slice(0, 40) ?? '';
	seen.largest = `${element?.tagName.toLowerCase() ?? 'gone'}: ${text}`;
});
observe('layout-shift', ({ value }) => {
	seen.layoutShift += value;
});
observe('longtask', ({ duration }) => {
	seen.longestTask = Math.max(seen.longestTask, duration);
});

Object.assign(window, {
	paintWatch: () => ({
		...seen,
		origin: performance.timeOrigin,
		firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
	})
});
