import type { Hold, ToldToWindow, WorkKind } from '../lib/state/update-messages';

/** How long a window may take to answer in ms; one that is busy drawing answers within a second. */
const PATIENCE = 3000;

/** What each of these windows has under way, each kind once; `silent` where one does not answer. */
export async function findHolders(windows: readonly Client[]): Promise<readonly Hold[]> {
	return [...new Set((await Promise.all(windows.map(askWindow))).flat())];
}

function askWindow(client: Client): Promise<readonly Hold[]> {
	return new Promise((resolve) => {
		const { port1: answer, port2 } = new MessageChannel();
		const close = (held: readonly Hold[]): void => {
			clearTimeout(timer);
			answer.close();
			resolve(held);
		};
		const timer = setTimeout(() => close(['silent']), PATIENCE);
		answer.onmessage = ({ data }: MessageEvent<readonly WorkKind[]>) => close(data);
		const question: ToldToWindow = 'what work';
		client.postMessage(question, [port2]);
	});
}
