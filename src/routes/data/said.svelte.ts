import { session } from '../../lib/state/app';

/** The last step of the open workspace, an undo among them; `null` before the first. */
function lastStep(): string | number | null {
	return session.workspace.state.history.at(-1)?.id ?? null;
}

/** What a panel says of the last thing done; it is over once another workspace is open or, where told, a step follows. */
export class Said {
	#text = $state('');
	#workspace = $state<string | null>(null);
	#step = $state<string | number | null>(null);

	/** The words while they are about the open workspace and its last step, else `''`. */
	get text(): string {
		const isOver = this.#step !== null && this.#step !== lastStep();
		return this.#workspace === session.workspace.id && !isOver ? this.#text : '';
	}

	/** Says something of the workspace that is open now; `''` takes it back. */
	say(text: string): void {
		this.#text = text;
		this.#workspace = session.workspace.id;
		this.#step = null;
	}

	/** Says something of the step just kept or undone; it is over with the next one. */
	sayOfStep(text: string): void {
		this.say(text);
		this.#step = lastStep();
	}
}
