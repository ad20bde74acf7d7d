/** What the fields of a form hold, as one text to compare by. */
function holdingsOf(form: HTMLFormElement): string {
	const fields = [...form.elements].filter(
		(field) =>
			field instanceof HTMLInputElement ||
			field instanceof HTMLTextAreaElement ||
			field instanceof HTMLSelectElement
	);
	return JSON.stringify(
		fields.map((field) => (field instanceof HTMLInputElement ? [field.value, field.checked] : field.value))
	);
}

/**
 * Knows of every form in the page whether something in it was changed and not kept. A form begins as it stood when it
 * was first entered. One that is sent keeps its mark until it goes or its fields are as they were before: what is sent
 * may be refused. Forms that only ask (`data-asks`) begin anew when they are sent, and those that keep by themselves what
 * is left (`data-keeps`) when the focus leaves them.
 */
export class EditedForms {
	readonly #begun = new Map<HTMLFormElement, string>();

	/** Follows the forms of a document and calls `onchange` when what `isAny` says may have changed; gives the way to stop. */
	watch(page: Document, onchange: () => void): () => void {
		const ending = new AbortController();
		const listening = { capture: true, signal: ending.signal };
		const formOf = ({ target }: Event): HTMLFormElement | null =>
			target instanceof Element ? target.closest('form') : null;
		// What an event leads to is in the page once its own listeners and the drawing are done.
		const later = (): void => void setTimeout(onchange);
		page.addEventListener(
			'focusin',
			(event) => {
				const form = formOf(event);
				const isSearch = form?.getAttribute('role') === 'search';
				if (form !== null && !isSearch && !this.#begun.has(form)) this.#begin(form);
			},
			listening
		);
		page.addEventListener(
			'focusout',
			(event) => {
				const form = formOf(event);
				const next = event.relatedTarget;
				const isInside = next instanceof Node && form?.contains(next) === true;
				if (form !== null && !isInside && 'keeps' in form.dataset) this.#begin(form);
				later();
			},
			listening
		);
		page.addEventListener(
			'submit',
			(event) => {
				const form = formOf(event);
				if (form !== null && 'asks' in form.dataset) this.#begin(form);
				later();
			},
			listening
		);
		for (const kind of ['input', 'click', 'keyup']) page.addEventListener(kind, later, listening);
		return () => ending.abort();
	}

	/** Whether a form that is still in the page holds something that was changed and not kept. */
	isAny(): boolean {
		for (const form of this.#begun.keys()) if (!form.isConnected) this.#begun.delete(form);
		return [...this.#begun].some(([form, before]) => holdingsOf(form) !== before);
	}

	#begin(form: HTMLFormElement): void {
		this.#begun.set(form, holdingsOf(form));
	}
}
