import { language } from '../../lib/i18n/language.svelte';
import type { Told } from '../../lib/i18n/messages';
import { session } from '../../lib/state/app';

/** The last step of the open workspace, an undo among them; `null` before the first. */
function lastStep(): string | number | null {
	return session.workspace.state.history.at(-1)?.id ?? null;
}

/** What a panel says of the last thing done; it is over once another workspace is open, or once it is no longer so. */
export class Said {
	#told = $state.raw<Told | null>(null);
	#workspace = $state<string | null>(null);
	#isSo = $state.raw<() => boolean>(() => true);

	/** The words while they are about the open workspace and still so, else `''`. */
	get text(): string {
		return this.#workspace === session.workspace.id && this.#isSo() ? language.say(this.#told) : '';
	}

	/** Says something of the workspace that is open now, as long as `isSo`; `null` takes it back. */
	say(told: Told | null, isSo: () => boolean = () => true): void {
		this.#told = told;
		this.#workspace = session.workspace.id;
		this.#isSo = isSo;
	}

	/** Says something of the step just kept or undone; it is over with the next one. */
	sayOfStep(told: Told): void {
		const step = lastStep();
		this.say(told, () => step === null || step === lastStep());
	}
}
