import type { Attachment } from 'svelte/attachments';

const controls = new Set<() => void>();

/**
 * Has `show` write into a control what counts whenever a choice was refused. The browser shows what was pressed, and
 * a value that did not change is not written anew by itself.
 */
export function showsWhatCounts<Control extends Element>(
	show: (control: Control) => void
): Attachment<Control> {
	return (control) => {
		const own = (): void => show(control);
		controls.add(own);
		return () => controls.delete(own);
	};
}

/** To be called where a choice was refused: every control shows again what counts. */
export function showWhatCounts(): void {
	for (const show of controls) show();
}
