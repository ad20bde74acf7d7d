import type { Total } from '../domain/total';

let asked = $state.raw<Total | null>(null);
let followed: number | null = null;

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
	},
	/** Hears of each load; shuts the panel once another takes the place of that which the number is of. */
	follow(load: number | null): void {
		if (followed !== null && load !== followed) asked = null;
		followed = load;
	}
};
