import { AppError } from '../domain/app-error';
import {
	canChooseFile,
	chooseFile,
	findOwner,
	mayWrite,
	recallFile,
	rememberFile,
	writeWhole,
	type BackupFile,
	type ChosenFile
} from '../workspace/backup-file';
import type { GroupId, WorkspaceId } from '../workspace/ids';
import { isLacking } from '../workspace/problem';
import { session } from './app';
import { now } from './now';
import { workUnderWay } from './work-under-way.svelte';
import type { WorkspaceHost } from './workspace-host.svelte';

/** Ms without a change after which the file is written: several steps often follow each other. */
const QUIET = 10_000;

/**
 * How it stands: this browser has no such files; no file is chosen; its user has to allow the writing again; it is
 * written after changes; or it is left as it is, since what is kept is not whole here and the file may be.
 */
type Standing = 'unavailable' | 'off' | 'asks' | 'on' | 'paused';

/**
 * A backup that stands in a file of the user's choice and is written again after each change of the open workspace, by
 * the window that may change it. Each workspace has its own file. What the file holds is replaced only by a whole
 * backup.
 */
class StandingBackup {
	/** Why the last writing failed; the next change, or `write`, tries again. */
	failure = $state.raw<AppError | null>(null);
	isWriting = $state(false);
	/** The workspace that has the file which was just chosen for the open one, so that it was not taken; else `null`. */
	takenBy = $state.raw<WorkspaceId | null>(null);
	#file = $state.raw<BackupFile | null>(null);
	#mayWrite = $state(false);
	/** The workspace that the file is of: another may be open a moment before its own file is looked up. */
	#of: WorkspaceId | null = null;
	#before: Promise<unknown> = Promise.resolve();
	/** The last step of the workspace that was tried. */
	#tried = $state.raw<GroupId | null>(null);
	readonly #workspace: WorkspaceHost;
	readonly #lastStep = $derived.by(() => this.#workspace.state.history.at(-1)?.id ?? null);
	readonly #isDue = $derived.by(
		() =>
			this.standing === 'on' &&
			this.#workspace.canChange &&
			!this.isWriting &&
			this.#lastStep !== this.#file?.step &&
			this.#lastStep !== this.#tried
	);

	constructor(workspace: WorkspaceHost) {
		this.#workspace = workspace;
	}

	get standing(): Standing {
		if (!canChooseFile()) return 'unavailable';
		if (this.#file === null) return 'off';
		if (!this.#mayWrite) return 'asks';
		return this.#workspace.problems.some(isLacking) ? 'paused' : 'on';
	}

	/** Name of the file; `''` where none is chosen. */
	get name(): string {
		return this.#file?.handle.name ?? '';
	}

	/** When the file was written last, ISO 8601 in UTC; `null` before that. */
	get savedAt(): string | null {
		return this.#file?.savedAt ?? null;
	}

	/** Has a file chosen and writes to it at once; nothing changes where none is. To be called right after a press. */
	choose(suggestedName: string): Promise<void> {
		return this.#attempt(async () => {
			const { id } = this.#workspace;
			this.takenBy = null;
			const handle = await chooseFile(suggestedName);
			if (handle === null || id === null || id !== this.#workspace.id) return;
			if (await this.#isOfAnother(handle, id)) return;
			await this.#inTurn(async () => {
				await this.#keep(id, { handle, savedAt: null, step: null });
				this.#mayWrite = true;
				await this.#write(id);
			});
		});
	}

	/** Asks for leave to write again and writes. To be called right after a press. */
	resume(): Promise<void> {
		return this.#attempt(async () => {
			if (this.#file === null) return;
			this.#mayWrite = await mayWrite(this.#file.handle, true);
			if (this.standing === 'on') await this.#inTurn(() => this.#write(this.#workspace.id));
		});
	}

	/** Writes the file now. */
	write(): Promise<void> {
		return this.#attempt(() => this.#inTurn(() => this.#write(this.#workspace.id)));
	}

	/** Leaves the file as it is from now on. */
	stop(): Promise<void> {
		const { id } = this.#workspace;
		return this.#attempt(() => this.#inTurn(() => this.#keep(id, null)));
	}

	/** Follows the open workspace and writes after its changes. For a component that is being set up. */
	follow(): void {
		$effect(() => {
			const { id, keeping, readOnly } = this.#workspace;
			this.#file = null;
			this.takenBy = null;
			if (id === null || keeping === null || readOnly !== null || !canChooseFile()) return;
			void this.#attempt(() => this.#inTurn(() => this.#recall(id)));
		});
		$effect(() => {
			if (!this.#isDue || this.#lastStep === null) return;
			const timer = setTimeout(() => void this.write(), QUIET);
			// It may be the last that is seen of this window.
			const leave = (): void => {
				if (document.visibilityState === 'hidden') void this.write();
			};
			document.addEventListener('visibilitychange', leave);
			return () => {
				clearTimeout(timer);
				document.removeEventListener('visibilitychange', leave);
			};
		});
	}

	async #recall(id: WorkspaceId): Promise<void> {
		const file = this.#outlivesPage ? await recallFile(id) : null;
		const isAllowed = file !== null && (await mayWrite(file.handle, false));
		if (this.#workspace.id !== id) return;
		[this.#of, this.#file, this.#mayWrite, this.#tried] = [id, file, isAllowed, null];
	}

	/** Whether another workspace has the file. Choosing it has emptied it: it is written again when that one is open. */
	async #isOfAnother(handle: ChosenFile, id: WorkspaceId): Promise<boolean> {
		const others = this.#workspace.all.map((one) => one.id).filter((other) => other !== id);
		const owner = this.#outlivesPage ? await findOwner(handle, others) : null;
		if (owner !== null) await rememberFile(owner, { handle, savedAt: null, step: null });
		this.takenBy = owner;
		return owner !== null;
	}

	/** Else the browser keeps nothing, nor which file was chosen. */
	get #outlivesPage(): boolean {
		return this.#workspace.keeping?.kind !== 'memory';
	}

	async #keep(id: WorkspaceId | null, file: BackupFile | null): Promise<void> {
		if (this.#outlivesPage && id !== null) await rememberFile(id, file);
		if (this.#workspace.id === id) [this.#of, this.#file] = [id, file];
	}

	async #write(id: WorkspaceId | null): Promise<void> {
		const [file, step] = [this.#file, this.#lastStep];
		// Another workspace may be open when its turn comes.
		if (file === null || id !== this.#of || id !== this.#workspace.id) return;
		if (this.#workspace.problems.some(isLacking)) return;
		this.isWriting = true;
		this.#tried = step;
		try {
			this.#mayWrite = await mayWrite(file.handle, false);
			if (!this.#mayWrite) return;
			const archive = await this.#workspace.packBackup();
			// What proves damaged while it is packed is not in it.
			if (this.#workspace.id !== id || this.#workspace.problems.some(isLacking)) return;
			await writeWhole(file.handle, archive);
			await this.#keep(id, { handle: file.handle, savedAt: now().toISOString(), step });
		} finally {
			this.isWriting = false;
		}
	}

	/** One thing is done with files at a time. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const turn = this.#before.then(work);
		this.#before = turn.catch(() => undefined);
		return turn;
	}

	async #attempt(work: () => Promise<void>): Promise<void> {
		this.failure = null;
		try {
			await workUnderWay.during('export', work);
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
			this.failure = error;
		}
	}
}

/** The standing backup of this window's workspace. */
export const standingBackup = new StandingBackup(session.workspace);
