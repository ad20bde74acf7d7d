import { defineConfig } from '@playwright/test';
import ordinary from './playwright.config';

// Read by the workers, which inherit it: 12 rounds of 13 kills in both kinds of storage are 312 kills.
process.env['KILL_ROUNDS'] = '12';

/** The long run: the browser killed during imports and edits, many more times than in an ordinary run. */
export default defineConfig(ordinary, {
	testMatch: 'lasting-profile.spec.ts',
	grep: /kills during imports and edits/
});
