import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { firstPicture } from './lib/state/first-picture';
import { trustOwnScripts } from './lib/state/trust-own-scripts';

/** Settles which texts may become scripts, and has the page painted as it was built before its own are fetched and run. */
export const init: ClientInit = () => {
	trustOwnScripts();
	return firstPicture();
};

/** What is shown, folded away, where a screen could not be had. */
export const handleError: HandleClientError = ({ error }) => ({ message: String(error) });
