import { AppError } from '../domain/app-error';
import type { WorkspaceId } from './ids';
import { readManifest, writeManifest, type Manifest, type ManifestReading } from './manifest';
import { describeStorageError } from './storage-error';
import type { Manifests, StoredManifest } from './storage';

/**
 * The stored manifest of a workspace as this page last saw it. Every commit tells from the commit count whether somebody
 * else has written since, and whether one that failed happened all the same.
 */
export class ManifestKeeper {
	#commit: number | null = null;
	#text: string | null = null;
	#isUncertain = false;

	constructor(
		readonly manifests: Manifests,
		readonly workspace: WorkspaceId
	) {}

	/** Whether a manifest was there at the last look. */
	get isThere(): boolean {
		return this.#commit !== null;
	}

	/** Whether the last commit failed in a way that leaves open whether it happened; looking again tells. */
	get isUncertain(): boolean {
		return this.#isUncertain;
	}

	/** Whether exactly this manifest is stored. */
	holds(manifest: Manifest): boolean {
		return this.#text === writeManifest(manifest);
	}

	/** Looks at what is stored; `null` where nothing is. */
	async look(): Promise<ManifestReading | null> {
		const stored = await this.manifests.read(this.workspace).catch((error: unknown) => {
			throw describeStorageError(error, 'index');
		});
		this.#note(stored);
		return stored && readManifest(stored.text);
	}

	/** Forgets what was seen, once the manifest was removed. */
	forget(): void {
		this.#note(null);
	}

	/** Replaces the manifest. Rejects with `workspace_read_only` where somebody else has written meanwhile. */
	async commit(manifest: Manifest): Promise<void> {
		const next = { commit: (this.#commit ?? 0) + 1, text: writeManifest(manifest) };
		const isDone = await this.manifests
			.commit(this.workspace, next, this.#commit)
			.catch((error: unknown) => this.#isCommitted(next, error));
		if (!isDone) throw new AppError('workspace_read_only', 'another tab has taken over');
		this.#note(next);
	}

	/** A commit that failed may have happened all the same; the stored manifest tells. */
	async #isCommitted(next: StoredManifest, error: unknown): Promise<true> {
		this.#isUncertain = true;
		const there = await this.manifests.read(this.workspace).catch(() => {
			throw describeStorageError(error, 'index');
		});
		this.#isUncertain = false;
		if (there?.text === next.text) return true;
		if (there && readManifest(there.text).status === 'damaged') this.#note(there);
		throw describeStorageError(error, 'index');
	}

	#note(stored: StoredManifest | null): void {
		this.#commit = stored?.commit ?? null;
		this.#text = stored?.text ?? null;
		this.#isUncertain = false;
	}
}
