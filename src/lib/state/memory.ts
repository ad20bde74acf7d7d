const PREFIX = 'toan-canh.';

/** A choice remembered on this machine; `null` where there is none or the browser refuses storage. */
export function recall(name: string): string | null {
	try {
		return localStorage.getItem(PREFIX + name);
	} catch {
		return null;
	}
}

/** Remembers a choice; where the browser refuses storage, only the memory of it is lost. */
export function remember(name: string, choice: string): void {
	try {
		localStorage.setItem(PREFIX + name, choice);
	} catch {
		return;
	}
}
