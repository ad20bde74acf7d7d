import { dev } from '$app/environment';
import type { AskedOfWorker, Hold, ToldToWindow } from './update-messages';
import { workUnderWay } from './work-under-way.svelte';

/**
 * How an update stands: there is none; a new version waits; it was asked to take over; something holds it; it has taken
 * over, and this window is loaded anew once its work is done; or what the server has is not whole, and the version
 * before goes on.
 */
type UpdateStanding =
	| { readonly kind: 'none' | 'waiting' | 'asking' | 'taken' | 'broken' }
	| { readonly kind: 'held'; readonly by: readonly Hold[] };

/** How often an open window asks whether there is a new version, in ms, once somebody looks at it. */
const ASK_EVERY = 3_600_000;

/** How long a new version may take to answer in ms; it waits some seconds for each window. */
const PATIENCE = 10_000;

/**
 * Has the browser keep the whole application for the next visit and for use without a network, and changes to a new
 * version when the user says so. A browser that keeps nothing serves it from the network as before.
 */
export class ApplicationUpdate {
	standing = $state.raw<UpdateStanding>({ kind: 'none' });
	readonly #reload: () => void;
	#registration: ServiceWorkerRegistration | null = null;
	#isAsked = false;
	#lastAsked = 0;

	/** `reload` loads this window anew. */
	constructor(reload: () => void) {
		this.#reload = reload;
	}

	/** Has the application kept, once a visit; `base` is the folder that it is served from. */
	async keep(base: string): Promise<void> {
		if (this.#isAsked || dev || !('serviceWorker' in navigator)) return;
		this.#isAsked = true;
		navigator.serviceWorker.addEventListener('message', (event) => this.hear(event));
		// The browser's own copy of the worker's script would hide a new version, or the one that withdraws it.
		const registering = navigator.serviceWorker.register(`${base}/service-worker.js`, {
			updateViaCache: 'none'
		});
		const registration = await registering.catch(() => null);
		// Refused, or by a browser that only says that it has workers.
		if (!registration) return;
		this.#registration = registration;
		this.#follow(registration.waiting, registration.active);
		this.#follow(registration.installing, registration.active);
		registration.addEventListener('updatefound', () =>
			this.#follow(registration.installing, registration.active)
		);
		document.addEventListener('visibilitychange', () => this.#askAgain());
		// The browser asked when the page was opened, and what came of it may be over before anybody listened.
		if (registration.active && this.standing.kind === 'none') this.#ask(registration);
	}

	/** Asks the new version to take over; where work in a window holds it, nothing changes, and it is said. */
	async take(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (this.standing.kind === 'asking') return;
		// Another window's word, or a newer version, came before.
		if (!waiting) return this.dismiss();
		this.standing = { kind: 'asking' };
		const { port1: answer, port2 } = new MessageChannel();
		const held = await new Promise<readonly Hold[]>((resolve) => {
			answer.onmessage = ({ data }: MessageEvent<readonly Hold[]>) => resolve(data);
			// One that was ended, or that a newer one has taken the place of, never answers.
			setTimeout(() => resolve(['silent']), PATIENCE);
			const question: AskedOfWorker = 'take over';
			waiting.postMessage(question, [port2]);
		});
		answer.close();
		if (held.length > 0) this.standing = { kind: 'held', by: held };
	}

	/** Says no more of it in this window. */
	dismiss(): void {
		this.standing = { kind: 'none' };
	}

	/** What the worker of a new version asks this window, or tells it. */
	hear({ data, ports: [answer] }: MessageEvent<ToldToWindow>): void {
		workUnderWay.look();
		if (data === 'load anew') this.standing = { kind: 'taken' };
		else answer?.postMessage(workUnderWay.kinds);
	}

	/** Loads this window anew once a new version has taken over and nothing is under way. For a component that is being set up. */
	loadAnewOnceDone(): void {
		$effect(() => {
			if (this.standing.kind === 'taken' && workUnderWay.kinds.length === 0) this.#reload();
		});
	}

	/** Follows what becomes of `version`, beside `before`, on which windows run; the first of all changes from none. */
	#follow(version: ServiceWorker | null, before: ServiceWorker | null): void {
		if (version === null || before === null) return;
		let isWhole = false;
		const look = (): void => {
			const { kind } = this.standing;
			if (version.state === 'installed') this.standing = { kind: 'waiting' };
			// Begun without being asked: nobody used the one before, or this one withdraws the keeping.
			const isBegun = version.state === 'activating' || version.state === 'activated';
			if (isBegun && (kind === 'waiting' || kind === 'held')) this.dismiss();
			if (version.state === 'redundant' && !isWhole && kind === 'none') this.standing = { kind: 'broken' };
			isWhole ||= version.state !== 'installing';
		};
		version.addEventListener('statechange', look);
		look();
	}

	#askAgain(): void {
		const isDue = performance.now() - this.#lastAsked > ASK_EVERY;
		if (document.visibilityState !== 'visible' || !isDue) return;
		if (this.#registration !== null) this.#ask(this.#registration);
	}

	#ask(registration: ServiceWorkerRegistration): void {
		this.#lastAsked = performance.now();
		// Without a network there is nothing new.
		registration.update().catch(() => undefined);
	}
}

/** The keeping and the update of this window's application. */
export const applicationUpdate = new ApplicationUpdate(() => location.reload());
