import { dev } from '$app/environment';
import type { AskedOfWorker, Hold, ToldToWindow, WorkKind } from './update-messages';
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

/**
 * Has the browser keep the whole application for the next visit and for use without a network, and changes to a new
 * version when the user says so. A browser that keeps nothing serves it from the network as before.
 */
class ApplicationUpdate {
	standing = $state.raw<UpdateStanding>({ kind: 'none' });
	#registration: ServiceWorkerRegistration | null = null;
	#isAsked = false;
	#lastAsked = 0;

	/** Has the application kept, once a visit; `base` is the folder that it is served from. */
	async keep(base: string): Promise<void> {
		if (this.#isAsked || dev || !('serviceWorker' in navigator)) return;
		this.#isAsked = true;
		navigator.serviceWorker.addEventListener('message', (event) => this.#hear(event));
		// The browser's own copy of the worker's script would hide a new version, or the one that withdraws it.
		const registering = navigator.serviceWorker.register(`${base}/service-worker.js`, {
			updateViaCache: 'none'
		});
		const registration = await registering.catch(() => null);
		// Refused, or by a browser that only says that it has workers.
		if (!registration) return;
		this.#registration = registration;
		this.#lastAsked = performance.now();
		if (registration.waiting) this.standing = { kind: 'waiting' };
		if (registration.installing) this.#follow(registration.installing);
		registration.addEventListener('updatefound', () => {
			if (registration.installing) this.#follow(registration.installing);
		});
		document.addEventListener('visibilitychange', () => this.#askAgain());
	}

	/** Asks the new version to take over; where work in a window holds it, nothing changes, and it is said. */
	async take(): Promise<void> {
		const waiting = this.#registration?.waiting;
		if (!waiting || this.standing.kind === 'asking') return;
		this.standing = { kind: 'asking' };
		const { port1: answer, port2 } = new MessageChannel();
		const held = await new Promise<readonly Hold[]>((resolve) => {
			answer.onmessage = ({ data }: MessageEvent<readonly Hold[]>) => resolve(data);
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

	/** Loads this window anew where a new version has taken over and nothing is under way. */
	loadAnew(work: readonly WorkKind[]): void {
		if (this.standing.kind === 'taken' && work.length === 0) location.reload();
	}

	#follow(installing: ServiceWorker): void {
		installing.addEventListener('statechange', () => {
			// The first of all has no version to change from.
			if (!this.#registration?.active || this.#registration.active === installing) return;
			if (installing.state === 'installed') this.standing = { kind: 'waiting' };
			// Without being asked: nobody used the one before, or this one withdraws the keeping.
			if (installing.state === 'activating' && this.standing.kind !== 'asking') this.dismiss();
			if (installing.state === 'redundant' && this.standing.kind === 'none')
				this.standing = { kind: 'broken' };
		});
	}

	#hear({ data, ports: [answer] }: MessageEvent<ToldToWindow>): void {
		if (data === 'load anew') this.standing = { kind: 'taken' };
		if (data !== 'what work') return;
		workUnderWay.look();
		answer?.postMessage(workUnderWay.kinds);
	}

	#askAgain(): void {
		const isDue = performance.now() - this.#lastAsked > ASK_EVERY;
		if (document.visibilityState !== 'visible' || !isDue) return;
		this.#lastAsked = performance.now();
		// Without a network there is nothing new.
		this.#registration?.update().catch(() => undefined);
	}
}

/** The keeping and the update of this window's application. */
export const applicationUpdate = new ApplicationUpdate();
