import { flushSync } from 'svelte';
import { ApplicationUpdate } from '../../src/lib/state/application-update.svelte';

/** The update of a window of the application, as its layout follows it; counts how often the window was loaded anew. */
export function updateInRoot(): { readonly update: ApplicationUpdate; loads(): number; end(): void } {
	let loads = 0;
	const update = new ApplicationUpdate(() => (loads += 1));
	const end = $effect.root(() => update.loadAnewOnceDone());
	return {
		update,
		loads: () => {
			flushSync();
			return loads;
		},
		end
	};
}
