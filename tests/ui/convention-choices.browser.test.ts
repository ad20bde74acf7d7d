import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import type { Understanding } from '../../src/lib/domain/understanding';
import ConventionChoices from '../../src/lib/ui/bench/ConventionChoices.svelte';

describe('what a lone dash means', () => {
	const understanding = { numbers: [], dates: [] } as unknown as Understanding;
	const given = { understanding, ondecide: () => undefined };
	const choices = () => page.getByRole('combobox').elements();

	it('is asked only where an amount of the file is one', async () => {
		await render(ConventionChoices, { ...given, hasDashes: false, decisions: NO_DECISIONS });
		expect(choices()).toHaveLength(0);
	});

	it('is asked where one is, and can be changed once it is settled', async () => {
		const { rerender } = await render(ConventionChoices, {
			...given,
			hasDashes: true,
			decisions: NO_DECISIONS
		});
		expect(choices()).toHaveLength(1);
		await rerender({ hasDashes: false, decisions: { ...NO_DECISIONS, dash: 'zero' } });
		expect(choices()).toHaveLength(1);
	});
});
