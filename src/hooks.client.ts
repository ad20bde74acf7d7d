import type { ClientInit } from '@sveltejs/kit';
import { firstPicture } from './lib/state/first-picture';

/** The page is painted as it was built before its scripts are fetched and run. */
export const init: ClientInit = firstPicture;
