import answers from 'virtual:first-answers';
import type { FirstAnswers } from '../query/first-answers';
import { session } from './app';
import { handFilesOf } from './hand-files';
import { recall, remember } from './memory';
import { DEFAULT_VIEW, type View } from './view';
import { encodeView } from './view-codec';

const REMEMBERED = 'workspace';

/** Whether figures of the user's are kept here, as far as is known without opening the workspace. */
let mayHoldOwn = $state(false);

/** Whether the open workspace adds anything to what came with the app. */
function holdsOwn(): boolean {
	const { filesInUse, state } = session.workspace;
	return filesInUse.length > 0 || handFilesOf(state).length > 0;
}

/**
 * What the first screen answers before anything is loaded: asked of the source documents while the app was built. True
 * only where nothing is chosen and nothing of the user's counts; static/before-paint.js hides it elsewhere until the
 * scripts run.
 */
export const firstAnswers = {
	/** The answers where they hold for a view, else `null`; also where something failed, since no evidence can be opened then. */
	for(view: View): FirstAnswers | null {
		if (answers === null || session.failure !== null) return null;
		if (session.workspace.keeping === null ? mayHoldOwn : holdsOwn()) return null;
		return encodeView({ ...DEFAULT_VIEW, filter: view.filter }) === '' ? answers : null;
	},
	/** Looks up what was remembered; where nothing was, the app was never here or is kept by an older version. */
	recall(): void {
		const remembered = recall(REMEMBERED);
		mayHoldOwn = remembered === null ? navigator.serviceWorker?.controller != null : remembered !== 'shipped';
	},
	/** Remembers for the next visit whether the open workspace holds anything. */
	remember(): void {
		if (session.workspace.keeping !== null) remember(REMEMBERED, holdsOwn() ? 'own' : 'shipped');
	}
};
