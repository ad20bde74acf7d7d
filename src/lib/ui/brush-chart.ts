import type { LiveChart } from '../chart/engine';
import type { ChartOption } from '../chart/option';

/** A drag shorter than this is a click, in px. */
const LEAST_DRAG = 8;

interface Ends {
	readonly min: number;
	readonly max: number;
}

interface Drag {
	readonly pointer: number;
	readonly from: number;
	readonly index: number;
	readonly left: number;
	readonly right: number;
}

/**
 * Lets a stretch of time be dragged over any panel of a chart whose axes have fixed ends; `ondone` gets its ends in ms,
 * in order. Touch is left to scrolling. The mark over the stretch is an element of class `brush` in the host. Returns
 * what takes it off again.
 */
export function brushChart(
	host: HTMLElement,
	chart: LiveChart,
	option: ChartOption,
	ondone: (from: number, to: number) => void
): () => void {
	const times = endsOf(option.xAxis);
	const values = endsOf(option.yAxis);
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
		const index = times.findIndex((_, at) => chart.containPixel({ gridIndex: at }, [x, y]));
		const [time, value] = [times[index], values[index]];
		if (time === undefined || value === undefined) return;
		const [left, right] = [time.min, time.max].map((at) => chart.convertToPixel({ xAxisIndex: index }, at));
		const [foot, top] = [value.min, value.max].map((at) => chart.convertToPixel({ yAxisIndex: index }, at));
		drag = { pointer: event.pointerId, from: x, index, left: left ?? 0, right: right ?? 0 };
		mark.style.insetBlockStart = `${String(top ?? 0)}px`;
		mark.style.blockSize = `${String((foot ?? 0) - (top ?? 0))}px`;
	};
	const endsOfDrag = (event: PointerEvent, { from, left, right }: Drag): readonly [number, number] => {
		const to = Math.min(right, Math.max(left, placeOf(event)[0]));
		return [Math.min(from, to), Math.max(from, to)];
	};
	const move = (event: PointerEvent): void => {
		if (drag === null || event.pointerId !== drag.pointer) return;
		const [start, end] = endsOfDrag(event, drag);
		mark.hidden = end - start < LEAST_DRAG;
		mark.style.insetInlineStart = `${String(start)}px`;
		mark.style.inlineSize = `${String(end - start)}px`;
	};
	const release = (event: PointerEvent): void => {
		if (drag === null || event.pointerId !== drag.pointer) return;
		const [start, end] = endsOfDrag(event, drag);
		const { index } = drag;
		drag = null;
		mark.hidden = true;
		if (end - start < LEAST_DRAG) return;
		const [from = 0, to = 0] = [start, end].map((at) => chart.convertFromPixel({ xAxisIndex: index }, at));
		ondone(from, to);
	};
	const cancel = (): void => {
		drag = null;
		mark.hidden = true;
	};

	host.addEventListener('pointerdown', press);
	globalThis.addEventListener('pointermove', move);
	globalThis.addEventListener('pointerup', release);
	globalThis.addEventListener('pointercancel', cancel);
	return () => {
		host.removeEventListener('pointerdown', press);
		globalThis.removeEventListener('pointermove', move);
		globalThis.removeEventListener('pointerup', release);
		globalThis.removeEventListener('pointercancel', cancel);
		mark.remove();
	};
}

/** The fixed ends of axes, in order. */
function endsOf(axes: unknown): readonly Ends[] {
	return [axes].flat().flatMap((axis: unknown) => (hasEnds(axis) ? [{ min: axis.min, max: axis.max }] : []));
}

function hasEnds(axis: unknown): axis is Ends {
	if (typeof axis !== 'object' || axis === null || !('min' in axis) || !('max' in axis)) return false;
	return typeof axis.min === 'number' && typeof axis.max === 'number';
}
