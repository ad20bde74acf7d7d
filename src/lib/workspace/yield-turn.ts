/** Lets what waits run first: a page that works on something long stays able to answer. */
export function yieldTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
