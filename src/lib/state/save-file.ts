/** Some browsers begin to read a file only some time after they were asked to keep it. */
const REVOKE_AFTER_MS = 60_000;

/** Hands a text, or bytes, to the browser as a file to keep. */
export function saveFile(name: string, content: string | Blob, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
