/**
 * Run in every page before its own scripts, and in each worker as soon as it can be reached: says in the console what
 * is seen only from inside. Refusals of the policy; scripts made of text (`window.__xss`, which hostile files set); a
 * changed `Object.prototype`; and what reaches for a host though neither the policy nor the list of requests knows it:
 * links that connect ahead, rules of speculation, calls between browsers.
 */
export function reportFromInside(): void {
	const tell = (text: string) => console.error(`guard: ${text}`);
	const valueOf = (key: PropertyKey) =>
		Reflect.getOwnPropertyDescriptor(Object.prototype, key)?.value as unknown;
	const own = new Map(Reflect.ownKeys(Object.prototype).map((key) => [key, valueOf(key)]));
	const checkPrototype = () => {
		for (const key of Reflect.ownKeys(Object.prototype))
			if (!own.has(key) || own.get(key) !== valueOf(key)) tell(`Object.prototype has another ${String(key)}`);
	};

	self.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		tell(`Content-Security-Policy ${violatedDirective} refused ${blockedURI}`)
	);

	if (typeof document === 'undefined') {
		self.addEventListener('unhandledrejection', ({ reason }) =>
			tell(`rejected in a worker: ${String(reason)}`)
		);
		const answer = self.postMessage.bind(self) as (...values: unknown[]) => void;
		self.postMessage = (...values: unknown[]) => {
			checkPrototype();
			answer(...values);
		};
		return;
	}

	// `guard` is sent at the end of a test.
	for (const moment of ['message', 'pagehide', 'guard']) self.addEventListener(moment, checkPrototype);
	Object.defineProperty(self, '__xss', { set: () => tell('a text ran as a script') });

	const checkElement = (element: Element) => {
		if (element instanceof HTMLLinkElement && element.href !== '') {
			const { host, href } = new URL(element.href);
			// Data lie in the address itself.
			if (host !== '' && host !== location.host) tell(`link ${element.rel} to ${href}`);
		}
		if (element instanceof HTMLScriptElement && element.type === 'speculationrules')
			tell('rules of speculation');
		if (element instanceof HTMLAnchorElement && element.ping !== '') tell(`ping to ${element.ping}`);
	};
	new MutationObserver((records) => {
		for (const { addedNodes, target } of records) {
			if (target instanceof HTMLLinkElement) checkElement(target);
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				checkElement(node);
				node.querySelectorAll('link, script, a[ping]').forEach(checkElement);
			}
		}
	}).observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });

	self.RTCPeerConnection = new Proxy(self.RTCPeerConnection, {
		construct: (target, values: []) => {
			tell('a call to another browser');
			return new target(...values);
		}
	});
}
