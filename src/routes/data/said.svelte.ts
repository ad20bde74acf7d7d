import { session } from '../../lib/state/app';

/** What a panel says of the last thing done; it is over once another workspace is open. */
export class Said {
	#text = $state('');
	#workspace = $state<string | null>(null);

	/** The words while they are about the open workspace, else `''`. */
	get text(): string {
		return this.#workspace === session.workspace.id ? this.#text : '';
	}

	/** Says something of the workspace that is open now; `''` takes it back. */
	say(text: string): void {
		this.#text = text;
		this.#workspace = session.workspace.id;
	}
}
