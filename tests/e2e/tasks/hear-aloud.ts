/** What the page itself keeps of what was said aloud, and under which names it was printed. */
export interface Heard {
	heard: string[];
	printed: string[];
}

/**
 * Runs in the page before anything else: collects what a screen reader would say by itself. That is the text of a live
 * region that was there, and not hidden, before its text changed, or of an alert that appears; what lies under an open
 * dialog is not said.
 */
export function hearAloud(): void {
	const LIVE = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
	const ASSERTIVE = '[role="alert"], [aria-live="assertive"]';
	const heard: string[] = [];
	const printed: string[] = [];
	Object.assign(window, { heard, printed, print: () => printed.push(document.title) });
	let exposed = new Set<Element>();

	const isExposed = (region: Element): boolean => {
		const dialogs = [...document.querySelectorAll('dialog:modal')];
		// Where several are open, the one on top has the focus, wherever it stands in the page.
		const top = dialogs.find((dialog) => dialog.contains(document.activeElement)) ?? dialogs.at(-1);
		const isUnder = top !== undefined && !top.contains(region);
		return !isUnder && region.checkVisibility({ visibilityProperty: true }) && !region.closest('[inert]');
	};
	const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

	const look = (records: readonly MutationRecord[]): void => {
		const changed = new Set<Element>();
		for (const { target, addedNodes } of records) {
			const around = elementOf(target)?.closest(LIVE);
			if (around && exposed.has(around)) changed.add(around);
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				for (const alert of [node, ...node.querySelectorAll(ASSERTIVE)])
					if (alert.matches(ASSERTIVE)) changed.add(alert);
			}
		}
		for (const region of changed) {
			if (!region.isConnected || !isExposed(region)) continue;
			const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
			if (text !== '' && heard.at(-1) !== text) heard.push(text);
		}
		exposed = new Set([...document.querySelectorAll(LIVE)].filter(isExposed));
	};
	new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
