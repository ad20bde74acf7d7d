import type { Language } from '../i18n/messages';
import { checkServer, readList } from './check-server';
import { dropKept } from './drop-kept';
import { makeButton, makeElement, makeStatus } from './make-element';
import { WORDS } from './words';

/** The part of the page about the program: whether the server has what was built, and how to get it from there again. */
export function showProgram(language: Language): HTMLElement {
	const words = WORDS[language].rescue.program;
	const status = makeStatus();
	const wrong = makeElement('ul');

	async function check(): Promise<boolean> {
		wrong.replaceChildren();
		const files = await readList().catch(() => null);
		if (files === null) {
			status.textContent = words.unknown;
			return false;
		}
		const total = String(files.length);
		const found = await checkServer(
			files,
			(done) => (status.textContent = words.checking(String(done), total))
		);
		status.textContent = found.length === 0 ? words.whole(total) : words.wrong(String(found.length));
		wrong.append(...found.map((path) => makeElement('li', makeElement('code', path))));
		return found.length === 0;
	}

	async function renew(): Promise<void> {
		status.textContent = words.renewing;
		// What the browser keeps is only dropped for something better.
		if (!(await check())) return;
		try {
			await dropKept();
			location.assign('./');
		} catch (error) {
			status.textContent = `${words.notRenewed} (${String(error)})`;
		}
	}

	const hint = makeElement('p', words.renewHint);
	const tools = makeElement(
		'p',
		makeButton(words.check, async () => void (await check())),
		' ',
		makeButton(words.renew, renew)
	);
	return makeElement('section', makeElement('h2', words.title), tools, hint, status, wrong);
}
