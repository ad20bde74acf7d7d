import { defineConfig } from '@playwright/test';
import ordinary from './playwright.config';

// Read by the workers, which inherit it: as many kills as the long run promises.
process.env['BROWSER_KILLS'] = '300';

/** The long run: the browser killed during imports, many more times than in an ordinary run. */
export default defineConfig(ordinary, { testMatch: 'lasting-profile.spec.ts', grep: /kills during imports/ });
