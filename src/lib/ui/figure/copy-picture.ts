import { SCALE } from '../picture/rasterise';

/**
 * Puts a picture on the clipboard and says whether it is there. It is handed over before it is made, so that the browser
 * still counts the click. Over plain http there is no such clipboard: a picture that is selected in `host` for a moment
 * is copied by the old command, which Word and mail programs take as a picture too. The bytes are PNG.
 */
export async function copyPicture(
	painting: Promise<Uint8Array<ArrayBuffer>>,
	host: HTMLElement
): Promise<boolean> {
	const blob = painting.then((bytes) => new Blob([bytes], { type: 'image/png' }));
	if (await copyByClipboard(blob)) return true;
	return copyByCommand(await blob, host);
}

async function copyByClipboard(blob: Promise<Blob>): Promise<boolean> {
	const clipboard: Clipboard | undefined = navigator.clipboard;
	if (clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
	const written = clipboard.write([new ClipboardItem({ 'image/png': blob })]).then(
		() => true,
		() => false
	);
	// A picture that can't be painted is no refusal of the browser, and is said as what it is.
	await blob;
	return written;
}

async function copyByCommand(blob: Blob, host: HTMLElement): Promise<boolean> {
	const focused = document.activeElement;
	const field = document.createElement('div');
	field.contentEditable = 'true';
	field.className = 'visually-hidden';
	field.setAttribute('aria-hidden', 'true');
	const image = document.createElement('img');
	image.alt = '';
	image.src = await readAsAddress(blob);
	await image.decode();
	// Where markup is pasted its pixels count, not the density that the picture tells.
	image.width = Math.round(image.naturalWidth / SCALE);
	image.height = Math.round(image.naturalHeight / SCALE);
	field.append(image);
	host.append(field);
	field.focus();
	getSelection()?.selectAllChildren(field);
	try {
		return document.execCommand('copy');
	} finally {
		getSelection()?.removeAllRanges();
		field.remove();
		if (focused instanceof HTMLElement) focused.focus();
	}
}

/** Pasted elsewhere, an address of this page would lead nowhere; the picture itself has to be in it. */
function readAsAddress(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
		reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
		reader.readAsDataURL(blob);
	});
}
