/** What is copied: the same content as plain text and as markup. */
export interface RichText {
	readonly plain: string;
	readonly html: string;
}

/**
 * Puts text on the clipboard in both forms and says whether it is there. The clipboard of the browser only exists on
 * secure pages; over plain http the old copy command stands in, run from a field inside `host` that takes the focus for
 * a moment (an open dialog lets nothing outside itself have it) and gives it back.
 */
export async function copyRichText(text: RichText, host: HTMLElement): Promise<boolean> {
	if (await copyByClipboard(text)) return true;
	return copyByCommand(text, host);
}

async function copyByClipboard({ plain, html }: RichText): Promise<boolean> {
	const clipboard: Clipboard | undefined = navigator.clipboard;
	if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
	const blob = (type: string, content: string): Blob => new Blob([content], { type });
	const item = new ClipboardItem({
		'text/plain': blob('text/plain', plain),
		'text/html': blob('text/html', html)
	});
	return clipboard.write([item]).then(
		() => true,
		() => false
	);
}

function copyByCommand({ plain, html }: RichText, host: HTMLElement): boolean {
	const focused = document.activeElement;
	const field = document.createElement('textarea');
	field.value = plain;
	field.className = 'visually-hidden';
	field.setAttribute('aria-hidden', 'true');
	host.append(field);
	field.select();
	const fill = (event: ClipboardEvent): void => {
		event.clipboardData?.setData('text/plain', plain);
		event.clipboardData?.setData('text/html', html);
		event.preventDefault();
	};
	field.addEventListener('copy', fill);
	try {
		return document.execCommand('copy');
	} finally {
		field.remove();
		if (focused instanceof HTMLElement) focused.focus();
	}
}
