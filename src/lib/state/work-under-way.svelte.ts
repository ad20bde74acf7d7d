import { untrack } from 'svelte';
import { EditedForms } from './edited-forms';
import type { WorkKind } from './update-messages';

/**
 * What is under way in this window and would be lost, or done by half, were it loaded anew. Work tells of itself by
 * `during`; what is typed into forms is seen from outside.
 */
class WorkUnderWay {
	readonly #forms = new EditedForms();
	#running = $state.raw<readonly WorkKind[]>([]);
	#isEdited = $state(false);

	/** The kinds of work under way, each once. */
	get kinds(): readonly WorkKind[] {
		const edited: readonly WorkKind[] = this.#isEdited ? ['edit'] : [];
		return [...new Set([...this.#running, ...edited])];
	}

	/** Follows the forms of the page; gives the way to stop. */
	watch(): () => void {
		return this.#forms.watch(document, () => this.look());
	}

	/** Looks at the forms now, as where an answer must be true at once. */
	look(): void {
		this.#isEdited = this.#forms.isAny();
	}

	/** Notes work of a kind; the answer notes its end and may be called once. */
	begin(kind: WorkKind): () => void {
		this.#running = [...untrack(() => this.#running), kind];
		return () => {
			const running = untrack(() => this.#running);
			const at = running.indexOf(kind);
			this.#running = running.filter((_, index) => index !== at);
		};
	}

	/** Does work of a kind, which is noted until it has ended, however that is. */
	async during<Made>(kind: WorkKind, work: () => Promise<Made>): Promise<Made> {
		const end = this.begin(kind);
		try {
			return await work();
		} finally {
			end();
		}
	}
}

/** The work of this window. */
export const workUnderWay = new WorkUnderWay();
