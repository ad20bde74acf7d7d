import type { PanelFrame } from '../chart/panel-axes';

/** A drag shorter than this is a click, in px. */
const LEAST_DRAG = 8;

interface Drag {
	readonly pointer: number;
	readonly from: number;
	readonly frame: PanelFrame;
}

/**
 * Lets a stretch of time be dragged over any of the panels in a host; `ondone` gets its ends in ms, in order. Touch is
 * left to scrolling. The mark over the stretch is an element of class `brush` in the host. Returns what takes it off
 * again.
 */
export function brushPanels(
	host: HTMLElement,
	panels: () => readonly PanelFrame[],
	ondone: (from: number, to: number) => void
): () => void {
	const mark = document.createElement('div');
	mark.className = 'brush';
	mark.hidden = true;
	host.append(mark);
	let drag: Drag | null = null;

	const placeOf = (event: PointerEvent): readonly [number, number] => {
		const box = host.getBoundingClientRect();
		return [event.clientX - box.left, event.clientY - box.top];
	};
	const press = (event: PointerEvent): void => {
		if (event.button !== 0 || event.pointerType === 'touch' || event.shiftKey) return;
		const [x, y] = placeOf(event);
		const frame = panels().find(
			({ left, right, top, foot }) => x >= left && x <= right && y >= top && y <= foot
		);
		if (frame === undefined) return;
		drag = { pointer: event.pointerId, from: x, frame };
		mark.style.insetBlockStart = `${String(frame.top)}px`;
		mark.style.blockSize = `${String(frame.foot - frame.top)}px`;
		globalThis.addEventListener('pointermove', move);
		globalThis.addEventListener('pointerup', release);
		globalThis.addEventListener('pointercancel', end);
	};
	const endsOfDrag = (event: PointerEvent, { from, frame }: Drag): readonly [number, number] => {
		const to = Math.min(frame.right, Math.max(frame.left, placeOf(event)[0]));
		return [Math.min(from, to), Math.max(from, to)];
	};
	const move = (event: PointerEvent): void => {
		if (drag === null || event.pointerId !== drag.pointer) return;
		const [start, stop] = endsOfDrag(event, drag);
		mark.hidden = stop - start < LEAST_DRAG;
		mark.style.insetInlineStart = `${String(start)}px`;
		mark.style.inlineSize = `${String(stop - start)}px`;
	};
	const release = (event: PointerEvent): void => {
		if (drag === null || event.pointerId !== drag.pointer) return;
		const [start, stop] = endsOfDrag(event, drag);
		const { left, right, from, to } = drag.frame;
		end();
		if (stop - start < LEAST_DRAG) return;
		const timeAt = (x: number): number => from + ((x - left) / (right - left)) * (to - from);
		ondone(timeAt(start), timeAt(stop));
	};
	const end = (): void => {
		drag = null;
		mark.hidden = true;
		globalThis.removeEventListener('pointermove', move);
		globalThis.removeEventListener('pointerup', release);
		globalThis.removeEventListener('pointercancel', end);
	};

	host.addEventListener('pointerdown', press);
	return () => {
		host.removeEventListener('pointerdown', press);
		end();
		mark.remove();
	};
}
