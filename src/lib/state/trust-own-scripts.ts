/** What of Trusted Types is used here; browsers without them have no `trustedTypes`. */
interface TrustedTypes {
	readonly defaultPolicy: object | null;
	createPolicy(
		name: string,
		rules: Readonly<
			Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string | null>
		>
	): object;
}

/**
 * Whether a script may be run from an address: of the page's own origin alone, blobs that the page made included, whose
 * origin is the page's.
 */
export function isOwnScript(address: string, base: string): boolean {
	try {
		const { origin } = new URL(base);
		return origin !== 'null' && new URL(address, base).origin === origin;
	} catch {
		return false;
	}
}

/**
 * Sets what a text may become where the content security policy asks for Trusted Types: never a script, never markup but
 * an empty one (the chart library clears its drawing by it), and the address of a script only where it is the page's own.
 */
export function trustOwnScripts(): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (!trustedTypes || trustedTypes.defaultPolicy !== null) return;
	trustedTypes.createPolicy('default', {
		createHTML: (text) => (text === '' ? '' : null),
		createScript: () => null,
		createScriptURL: (address) => (isOwnScript(address, document.baseURI) ? address : null)
	});
}
