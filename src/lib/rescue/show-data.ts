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
	const status = makeStatus();
	const save = makeButton(words.save, async () => {
		status.textContent = words.saving;
		try {
			const now = new Date();
			const file = WORDS[language].workspace.backup.fileName(name, localDay(now));
			hand(await backUp(found, now), file);
			status.textContent = words.saved(file);
		} catch (error) {
			status.textContent = `${words.failed} (${String(error)})`;
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
