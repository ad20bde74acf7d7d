/** How parts are made, by their names. */
export type WhenAsked<Parts> = { readonly [Name in keyof Parts]: () => Parts[Name] };

/**
 * What is made, with parts that are made when somebody first asks for them, once: a screen that draws thousands of rows
 * words each of them only for its table or for what leaves the app. A copy of it by spreading makes all of them.
 */
export function makeWhenAsked<Made extends object, Parts extends object>(
	made: Made,
	parts: WhenAsked<Parts>
): Made & Parts {
	for (const [name, make] of Object.entries<() => unknown>(parts)) {
		const ask = (): unknown => {
			const value = make();
			Object.defineProperty(made, name, { value, enumerable: true });
			return value;
		};
		Object.defineProperty(made, name, { get: ask, enumerable: true, configurable: true });
	}
	return made as Made & Parts;
}
