import type { BrowserDatabase } from './browser-database';
import type { LeaseCalls, LeaseTable } from './lease';

/** Leases in the database of the browser. */
export function keepLeasesIn(database: BrowserDatabase): LeaseTable {
	return {
		update: (workspace, change) =>
			database.change('leases', async (store) => {
				const there = (await store.get(workspace)) ?? null;
				const next = change(there);
				if (next === null) await store.delete(workspace);
				else if (next !== there) await store.put(next, workspace);
				return next;
			})
	};
}

type Call = { readonly kind: 'ask' | 'alive'; readonly holder: string };

/** Questions between tabs over a channel of the browser. */
export function openLeaseCalls(channelName: string): LeaseCalls & { close(): void } {
	const channel = new BroadcastChannel(channelName);
	return {
		ask: (holder) => channel.postMessage({ kind: 'ask', holder } satisfies Call),
		answer: (me, onAlive) => {
			const hear = ({ data }: MessageEvent<Call>): void => {
				if (data.kind === 'alive') onAlive(data.holder);
				else if (data.holder === me) channel.postMessage({ kind: 'alive', holder: me } satisfies Call);
			};
			channel.addEventListener('message', hear);
			return () => channel.removeEventListener('message', hear);
		},
		close: () => channel.close()
	};
}
