import type { CopiedCells } from './copy-cells';

/**
 * Puts cells on the clipboard as text and as a table. Where the page came over plain http browsers offer no
 * clipboard to write to; there the copy command of the page does it. Gives whether anything was copied.
 */
export async function writeClipboard(cells: CopiedCells): Promise<boolean> {
	if (window.isSecureContext && typeof ClipboardItem === 'function') {
		const item = new ClipboardItem({
			'text/plain': new Blob([cells.text], { type: 'text/plain' }),
			'text/html': new Blob([cells.html], { type: 'text/html' })
		});
		const written = await navigator.clipboard.write([item]).then(
			() => true,
			() => false
		);
		if (written) return true;
	}
	return copyByCommand(cells);
}

/** Answers a copy event with cells, as Ctrl+C in a grid does. */
export function answerCopy(event: ClipboardEvent, { text, html }: CopiedCells): void {
	if (event.clipboardData === null) return;
	event.clipboardData.setData('text/plain', text);
	event.clipboardData.setData('text/html', html);
	event.preventDefault();
}

function copyByCommand(cells: CopiedCells): boolean {
	const answer = (event: ClipboardEvent): void => {
		answerCopy(event, cells);
		event.stopImmediatePropagation();
	};
	document.addEventListener('copy', answer, { capture: true });
	try {
		return document.execCommand('copy');
	} finally {
		document.removeEventListener('copy', answer, { capture: true });
	}
}
