import { Session } from './session.svelte';

/** The one session of this tab. */
export const session = new Session();
