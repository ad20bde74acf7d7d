const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the keyboard's place in a page. Where what has the focus goes away or is hidden, the focus goes on to what
 * follows it in the closest part that has anything to stop at, else to what comes before; where it is only moved or
 * switched off for a while, the focus comes back to it. Whoever puts the focus somewhere first is right, and a focus
 * that was laid down by a click beside everything is left so. Gives what ends it.
 */
export function keepFocus(page: Document): () => void {
	const controller = new AbortController();
	/** Where the focus last was. A range follows its place even when all around it is taken out. */
	const place = page.createRange();
	let last: HTMLElement | null = null;
	let isSeen = false;
	let isPressing = false;
	let isLooking = false;

	const isNowhere = (): boolean => page.activeElement === null || page.activeElement === page.body;

	function note({ target }: FocusEvent): void {
		last = target instanceof HTMLElement && target !== page.body ? target : null;
		if (last === null) return;
		isSeen = last.matches(':focus-visible');
		place.setStartBefore(last);
		place.collapse(true);
	}

	/** What is moved loses the focus just as what is pressed beside does. */
	function layDown({ relatedTarget }: FocusEvent): void {
		if (isPressing && relatedTarget === null) last = null;
	}

	function press(): void {
		isPressing = true;
		setTimeout(() => (isPressing = false));
	}

	function look(): void {
		isLooking = false;
		if (last === null || (!isNowhere() && page.activeElement !== last)) return;
		const isBack = isUsable(last);
		if (isBack ? !isNowhere() : isShown(last)) return;
		const next = isBack ? last : nextStop(page, place);
		next?.focus({ preventScroll: !isSeen });
	}

	/** Those who know better where the focus belongs put it there within a frame. */
	function lookSoon(): void {
		if (last === null || isLooking) return;
		isLooking = true;
		requestAnimationFrame(() => setTimeout(look));
	}

	const observer = new MutationObserver(lookSoon);
	observer.observe(page.body, {
		subtree: true,
		childList: true,
		attributeFilter: ['disabled', 'hidden', 'inert', 'open']
	});
	const { signal } = controller;
	page.addEventListener('focusin', note, { signal });
	page.addEventListener('focusout', layDown, { signal });
	page.addEventListener('mousedown', press, { signal, capture: true });
	return () => {
		controller.abort();
		observer.disconnect();
	};
}

function isShown(element: HTMLElement): boolean {
	return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

function isUsable(element: HTMLElement): boolean {
	return !element.matches(':disabled') && element.closest('[inert]') === null && isShown(element);
}

function nextStop(page: Document, place: Range): HTMLElement | null {
	const { startContainer: start } = place;
	let within = start instanceof Element ? start : start.parentElement;
	/** Of several the one that was opened last is on top, wherever it stands; it alone can have had the focus. */
	const dialogs = [...page.querySelectorAll('dialog:modal')];
	const dialog = dialogs.find((one) => one.contains(within)) ?? dialogs.at(-1);
	if (dialog !== undefined && !dialog.contains(within)) within = dialog;
	for (; within !== null; within = within.parentElement) {
		const stops = [...within.querySelectorAll<HTMLElement>(STOPS)].filter(
			(stop) => stop.tabIndex >= 0 && isUsable(stop)
		);
		const stop = stops.find((one) => place.comparePoint(one, 0) > 0) ?? stops.at(-1);
		if (stop !== undefined) return stop;
		if (within === dialog) return null;
	}
	return null;
}
