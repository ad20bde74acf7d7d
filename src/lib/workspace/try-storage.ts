import { AppError } from '../domain/app-error';
import { randomHex, type WorkspaceId } from './ids';
import type { BatchFiles, Manifests } from './storage';

/** The folder of the trial; never a workspace, whose ids can't have this form. */
export const TRIAL = '_trial' as WorkspaceId;

/** Waits between tries in milliseconds: a browser that was ended by force may need a moment to mend its own files. */
const PAUSES = [100, 400, 1000];

/** What a browser says when it means it: trying again would only take time. */
const FINAL = new Set(['SecurityError', 'NotAllowedError', 'NotSupportedError', 'TypeError']);

/** What the browser says against files; `null` where they work, or are only full. */
export function tryFiles(files: BatchFiles): Promise<string | null> {
	return trySeveralTimes(async () => {
		const name = randomHex(8);
		await files.write(TRIAL, name, new Uint8Array([1]));
		const back = await files.read(TRIAL, name);
		await files.remove(TRIAL, name);
		if (back?.[0] !== 1)
			throw new AppError('storage_failed', 'a file came back otherwise than it was written');
	});
}

/** What the browser says against its database; `null` where it works, or is only full. */
export function tryManifests(manifests: Manifests): Promise<string | null> {
	return trySeveralTimes(async () => {
		await manifests.writeSetting('trial', '1');
		if ((await manifests.readSetting('trial')) !== '1')
			throw new AppError('storage_failed', 'a row came back otherwise than it was written');
	});
}

async function trySeveralTimes(trial: () => Promise<void>): Promise<string | null> {
	for (let pauses = [...PAUSES]; ;) {
		try {
			await trial();
			return null;
		} catch (error) {
			if (isFull(error)) return null;
			const [pause, ...rest] = pauses;
			if (pause === undefined || (error instanceof Error && FINAL.has(error.name))) return String(error);
			pauses = rest;
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
	}
}

/** A full storage still has all that was kept, and can be read, backed up and pruned. */
function isFull(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}
