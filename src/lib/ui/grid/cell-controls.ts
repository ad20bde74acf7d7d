const CONTROLS = 'button, a[href], input, select, textarea';
/** What has uses of its own for the arrow keys and for letters. */
const WRITTEN_IN = 'select, textarea, input:not([type="checkbox"])';

/**
 * Lets the Tab key stop at the buttons and fields of one row only, that of the keyboard: a table of thousands would
 * else be a trap.
 */
export function letTab(row: HTMLElement, isStop: boolean): void {
	for (const control of row.querySelectorAll<HTMLElement>(CONTROLS)) control.tabIndex = isStop ? 0 : -1;
}

/**
 * Does what the Enter key does in a cell: presses its button or box, or goes into it where there is a field or several
 * to choose among. Gives whether there was anything to do.
 */
export function enterCell(cell: HTMLElement | null): boolean {
	const [control, ...more] = cell?.querySelectorAll<HTMLElement>(CONTROLS) ?? [];
	if (control === undefined) return false;
	if (more.length > 0 || isWrittenIn(control)) control.focus();
	else control.click();
	return true;
}

/** Whether keys belong to this element rather than to the grid around it. */
export function isWrittenIn(element: EventTarget | null): boolean {
	return element instanceof Element && element.matches(WRITTEN_IN);
}
