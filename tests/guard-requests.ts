import { afterEach, beforeAll, expect } from 'vitest';
import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
	interface BrowserCommands {
		takeRequestsElsewhere(): Promise<string[]>;
	}
}

const expectNone = async () =>
	expect(await commands.takeRequestsElsewhere(), 'what the page must never ask for').toEqual([]);

beforeAll(expectNone);
afterEach(expectNone);
