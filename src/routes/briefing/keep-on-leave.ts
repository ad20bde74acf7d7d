import type { Attachment } from 'svelte/attachments';

/**
 * Keeps what was typed into a form when the focus leaves it, and lets the browser ask before it closes the page over what
 * isn't kept. `keep` does nothing where nothing changed, as `isChanged` says.
 */
export function keepOnLeave(isChanged: () => boolean, keep: () => void): Attachment<HTMLFormElement> {
	return (form) => {
		form.dataset['keeps'] = '';
		const ending = new AbortController();
		const { signal } = ending;
		// A press within the form takes the focus from its fields, in some browsers to nowhere.
		let isPressed = false;
		const release = (): void => void (isPressed = false);
		form.addEventListener('pointerdown', () => (isPressed = true), { signal });
		addEventListener('pointerup', release, { signal });
		addEventListener('pointercancel', release, { signal });
		form.addEventListener(
			'focusout',
			({ relatedTarget }) => {
				const isInside = relatedTarget instanceof Node && form.contains(relatedTarget);
				if (!isInside && !isPressed && isChanged()) keep();
			},
			{ signal }
		);
		addEventListener(
			'beforeunload',
			(event) => {
				if (isChanged()) event.preventDefault();
			},
			{ signal }
		);
		return () => ending.abort();
	};
}
