import { AppError } from '../domain/app-error';
import type { Language } from '../i18n/messages';
import { backUp } from './back-up';
import { findWorkspaces, type FoundWorkspace } from './find-workspaces';
import { makeButton, makeElement, makeStatus } from './make-element';
import { WORDS } from './words';

/** The part of the page with the workspaces of this machine, each with a button for its backup. */
export function showData(language: Language): HTMLElement {
	const words = WORDS[language].rescue.data;
	const status = makeStatus(words.looking);
	const list = makeElement('ul');
	void findWorkspaces().then(({ workspaces, isPartUnread }) => {
		list.append(
			...workspaces.map((found, at) => showWorkspace(found, nameOf(found, at, language), language))
		);
		const isNone = workspaces.length === 0 && !isPartUnread;
		status.textContent = isPartUnread ? words.unread : isNone ? words.none : '';
	});
	return makeElement('section', makeElement('h2', words.title), status, list);
}

function nameOf({ name }: FoundWorkspace, at: number, language: Language): string {
	const { unnamed, unnamedOther } = WORDS[language].workspace;
	if (name !== '') return name;
	return at === 0 ? unnamed : unnamedOther(String(at + 1));
}

function showWorkspace(found: FoundWorkspace, name: string, language: Language): HTMLLIElement {
	const words = WORDS[language].rescue.data;
	const { backup } = WORDS[language].workspace;
	const status = makeStatus();
	const save = makeButton(words.save, async () => {
		const control = new AbortController();
		const bar = makeElement('progress');
		bar.ariaLabel = words.saving;
		const stop = makeButton(backup.cancel, () => Promise.resolve(control.abort()));
		save.after(bar, stop);
		status.textContent = words.saving;
		try {
			const now = new Date();
			const file = backup.fileName(name, localDay(now));
			const onProgress = (done: number, total: number): void => void (bar.value = done / Math.max(total, 1));
			hand(await backUp(found, now, { signal: control.signal, onProgress }), file);
			status.textContent = backup.saved(file);
		} catch (error) {
			const isEnded = error instanceof AppError && error.kind === 'cancelled';
			status.textContent = isEnded ? backup.cancelled.saving : `${words.failed} (${String(error)})`;
		} finally {
			const hasFocus = document.activeElement === stop;
			bar.remove();
			stop.remove();
			if (hasFocus) save.focus();
		}
	});
	const title = makeElement('bdi', name);
	title.id = `workspace-${found.storage.kind}-${found.id}`;
	save.setAttribute('aria-describedby', title.id);
	const about = [words.files(String(found.files)), ...(found.removedAt === null ? [] : [words.removed])];
	return makeElement('li', makeElement('span', title, ` · ${about.join(', ')}`), save, status);
}

function localDay(now: Date): string {
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function hand(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = makeElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers begin to read only after this turn.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
