/** What is copied: the same content as plain text and as markup. */
export interface Copied {
	readonly text: string;
	readonly html: string;
}

/**
 * Puts content on the clipboard in both forms and says whether it is there. The clipboard of the browser only exists on
 * secure pages; over plain http the old copy command stands in, run from a field inside `host` that takes the focus for
 * a moment (an open dialog lets nothing outside itself have it) and gives it back.
 */
export async function copyToClipboard(copied: Copied, host: HTMLElement): Promise<boolean> {
	return (await copyByClipboard(copied)) || copyByCommand(copied, host);
}

/** Answers a copy event, as Ctrl+C makes one. */
export function answerCopy(event: ClipboardEvent, { text, html }: Copied): void {
	if (event.clipboardData === null) return;
	event.clipboardData.setData('text/plain', text);
	event.clipboardData.setData('text/html', html);
	event.preventDefault();
}

async function copyByClipboard({ text, html }: Copied): Promise<boolean> {
	const clipboard: Clipboard | undefined = navigator.clipboard;
	if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
	const item = new ClipboardItem({
		'text/plain': new Blob([text], { type: 'text/plain' }),
		'text/html': new Blob([html], { type: 'text/html' })
	});
	return clipboard.write([item]).then(
		() => true,
		() => false
	);
}

function copyByCommand(copied: Copied, host: HTMLElement): boolean {
	const focused = document.activeElement;
	const field = document.createElement('textarea');
	field.value = copied.text;
	field.className = 'visually-hidden';
	field.setAttribute('aria-hidden', 'true');
	host.append(field);
	field.select();
	field.addEventListener('copy', (event) => answerCopy(event, copied));
	try {
		return document.execCommand('copy');
	} finally {
		field.remove();
		if (focused instanceof HTMLElement) focused.focus();
	}
}
