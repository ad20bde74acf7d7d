import type { Point } from './link-path';

/** A press that moves less than so many px is no drag. */
const SLACK = 5;
/** So near to the edge of the window a drag scrolls it, the faster the nearer: by so many px a frame. */
const EDGE = 64;
const SLOWEST = 6;
const FASTEST = 32;

/** What a drag has come to: what is dragged, where the pointer is in the window, and what it is over. */
export interface Drag {
	readonly id: string;
	readonly at: Point;
	/** The name of what it may be dropped on; `null` where there is nothing of that kind. */
	readonly over: string | null;
}

/**
 * Drags something with mouse, pen or finger onto something else, which `find` names by a point of the window. Near to the
 * edges the window scrolls. `ondrop` is called once, with what is under the pointer; Escape ends it with nothing done.
 */
export class PointerDrag {
	current = $state.raw<Drag | null>(null);
	/** Whether the press that just ended was a drag, so that the click after it means nothing. */
	wasDrag = false;
	#scrolling = 0;
	readonly #find: (x: number, y: number) => string | null;

	constructor(find: (x: number, y: number) => string | null) {
		this.#find = find;
	}

	/** Takes up a press; nothing is dragged until it moves. */
	start(event: PointerEvent, id: string, ondrop: (target: string) => void): void {
		const handle = event.currentTarget;
		if (!(handle instanceof HTMLElement) || event.button !== 0) return;
		this.wasDrag = false;
		const from = { x: event.clientX, y: event.clientY };
		const ending = new AbortController();
		const { signal } = ending;
		const end = (): void => {
			ending.abort();
			cancelAnimationFrame(this.#scrolling);
			this.#scrolling = 0;
			this.current = null;
		};
		handle.setPointerCapture(event.pointerId);
		handle.addEventListener(
			'pointermove',
			({ clientX: x, clientY: y }) => {
				if (this.current === null && Math.hypot(x - from.x, y - from.y) < SLACK) return;
				this.wasDrag = true;
				this.#hold(id, { x, y });
				this.#scroll();
			},
			{ signal }
		);
		handle.addEventListener(
			'pointerup',
			() => {
				const over = this.current?.over ?? null;
				end();
				// A panel that opens within this press is shut by it at once, as if it had gone beside the panel.
				if (over !== null) setTimeout(() => ondrop(over));
			},
			{ signal }
		);
		handle.addEventListener('pointercancel', end, { signal });
		window.addEventListener(
			'keydown',
			(key) => {
				if (key.key !== 'Escape') return;
				key.preventDefault();
				end();
			},
			{ signal }
		);
	}

	#hold(id: string, at: Point): void {
		this.current = { id, at, over: this.#find(at.x, at.y) };
	}

	#scroll(): void {
		if (this.#scrolling !== 0) return;
		const step = (): void => {
			if (this.current === null) return;
			const { id, at } = this.current;
			const before = window.scrollY;
			window.scrollBy({ top: speedAt(at.y), behavior: 'instant' });
			// What is under a pointer at rest changes, too.
			if (window.scrollY !== before) this.#hold(id, at);
			this.#scrolling = requestAnimationFrame(step);
		};
		this.#scrolling = requestAnimationFrame(step);
	}
}

function speedAt(y: number): number {
	const above = EDGE - y;
	const below = y - (window.innerHeight - EDGE);
	const depth = Math.min(1, Math.max(above, below) / EDGE);
	if (depth <= 0) return 0;
	return Math.sign(below - above) * (SLOWEST + depth * (FASTEST - SLOWEST));
}
