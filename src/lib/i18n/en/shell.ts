import type { Messages } from '../messages';

/** Messages of the shell area. */
export const shell: Messages['shell'] = {};
