import type { WorkspaceId } from './ids';
import type { Announcer } from './storage';

/** Tells other tabs of changes over a channel of the browser. */
export function openAnnouncer(channelName: string): Announcer & { close(): void } {
	const channel = new BroadcastChannel(channelName);
	return {
		announce: (workspace) => channel.postMessage(workspace),
		listen: (workspace, listener) => {
			const hear = ({ data }: MessageEvent<WorkspaceId>): void => {
				if (data === workspace) listener();
			};
			channel.addEventListener('message', hear);
			return () => channel.removeEventListener('message', hear);
		},
		close: () => channel.close()
	};
}
