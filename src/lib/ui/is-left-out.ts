/** Whether paper leaves an element out: a control, something folded, or what lies under an open dialog. */
export function isLeftOut(element: Element): boolean {
	const isUnder = element.closest('dialog') === null && document.querySelector('dialog[open]') !== null;
	return isUnder || element.closest('.no-print, details:not([open])') !== null;
}
