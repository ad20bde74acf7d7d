import type { Point } from '../link-path';

/** A press that moves less than so many px is no drag. */
const SLACK = 5;
/** So near to the edge of the window a drag scrolls it, by so many px a frame. */
const EDGE = 64;
const STEP = 14;

/** What a drag has come to: from which statement, where the pointer is in the window, and over which statement. */
export interface Drag {
	readonly id: string;
	readonly at: Point;
	readonly over: string | null;
}

/**
 * Draws a link with mouse, pen or finger from one statement to another: elements with `data-statement` are what it may
 * be dropped on. `ondrop` is called once, with the statement under the pointer; Escape ends it with nothing done.
 */
export class LinkDrag {
	current = $state.raw<Drag | null>(null);
	/** Whether the press that just ended was a drag, so that the click after it means nothing. */
	wasDrag = false;
	#scrolling = 0;

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
				this.current = { id, at: { x, y }, over: statementAt(x, y) };
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
				if (over !== null && over !== id) setTimeout(() => ondrop(over));
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

	#scroll(): void {
		if (this.#scrolling !== 0) return;
		const step = (): void => {
			const y = this.current?.at.y;
			if (y === undefined) return;
			if (y < EDGE) window.scrollBy(0, -STEP);
			else if (y > window.innerHeight - EDGE) window.scrollBy(0, STEP);
			this.#scrolling = requestAnimationFrame(step);
		};
		this.#scrolling = requestAnimationFrame(step);
	}
}

function statementAt(x: number, y: number): string | null {
	const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-statement]');
	return under?.dataset['statement'] ?? null;
}
