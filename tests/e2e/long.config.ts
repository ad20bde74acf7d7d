import { defineConfig } from '@playwright/test';
import ordinary from './playwright.config';

// Read by the workers, which inherit it: 12 rounds of 13 kills in both kinds of storage are 312 kills.
process.env['KILL_ROUNDS'] = '12';
process.env['REPEATED'] = '100';

/**
 * The long run: the browser killed during imports and edits, a page loaded anew and a file brought in again, many more
 * times than in an ordinary run.
 */
export default defineConfig(ordinary, {
	testMatch: ['lasting-profile.spec.ts', 'interruptions.spec.ts'],
	grep: /kills during imports and edits|loaded anew|brought in \d+ times/
});
