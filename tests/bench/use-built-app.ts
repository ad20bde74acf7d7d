import type { Browser } from 'playwright';
import { contentPolicy } from '../../src/cli/deploy/content-policy';
import { serveFolder, type OnServed } from './serve-folder';

/** The folder of the built application; `BUILD` names another to set beside it. */
export const BUILD = process.env['BUILD'] ?? 'build';

/** Serves the built application to a real browser for as long as `work` takes. */
export function useBuiltApp<Result>(
	work: (browser: Browser, address: string) => Promise<Result>,
	onServed?: OnServed
): Promise<Result> {
	return serveFolder(BUILD, contentPolicy(), work, onServed);
}
