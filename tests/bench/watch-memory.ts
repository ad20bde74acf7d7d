import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';

const EVERY_MS = 1000;
const KILOBYTES = 1024;

/** The most memory seen so far; ask it to the end and stop it then. */
export interface MemoryWatch {
	/** In MB; `null` where the system does not tell. */
	peak(): Promise<number | null>;
	stop(): void;
}

/**
 * Watches the most memory that any page process of a browser has had at once (resident set, its workers and what it
 * shares with other processes included). The system keeps that mark itself; it is asked now and then so that it is
 * known of a process that has died.
 */
export async function watchMemory(browser: Browser): Promise<MemoryWatch> {
	const session = await browser.newBrowserCDPSession();
	let most = 0;
	const look = async (): Promise<void> => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		for (const { id, type } of processInfo) {
			if (type !== 'renderer') continue;
			try {
				const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
				most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
			} catch {
				// It ended between the two questions.
			}
		}
	};
	// A browser that is closed meanwhile has nothing more to tell.
	const timer = setInterval(() => void look().catch(() => clearInterval(timer)), EVERY_MS);
	return {
		peak: async () => {
			await look().catch(() => undefined);
			return most === 0 ? null : Math.round(most / KILOBYTES);
		},
		stop: () => clearInterval(timer)
	};
}
