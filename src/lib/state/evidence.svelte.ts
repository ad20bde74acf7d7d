import type { Total } from '../domain/total';

let asked = $state.raw<Total | null>(null);

/** The number whose evidence is open, wherever on the page it stands; `null` while the panel is shut. */
export const evidence = {
	get asked(): Total | null {
		return asked;
	},
	open(total: Total): void {
		asked = total;
	},
	close(): void {
		asked = null;
	}
};
