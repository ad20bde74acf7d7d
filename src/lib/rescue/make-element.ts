/** An element of the page with what belongs in it; texts stay texts. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	element.append(...content);
	return element;
}

/** A line that is read aloud when its words change. */
export function makeStatus(words = ''): HTMLParagraphElement {
	const line = makeElement('p', words);
	line.setAttribute('role', 'status');
	return line;
}

/** A button that can't be pressed again while what it does is under way. */
export function makeButton(words: string, onpress: () => Promise<void>): HTMLButtonElement {
	const button = makeElement('button', words);
	button.type = 'button';
	button.addEventListener('click', () => {
		if (button.ariaDisabled === 'true') return;
		button.ariaDisabled = 'true';
		void onpress().finally(() => (button.ariaDisabled = null));
	});
	return button;
}
