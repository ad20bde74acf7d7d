import type { Answer, Numbers } from './peer';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [900, 300];

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}

function line(numbers: Numbers, most: number): Element {
	const points = [...numbers.values()].map(
		(value, at) => `${(at * WIDTH) / numbers.size},${HEIGHT - (value / most) * HEIGHT}`
	);
	return element('polyline', { points: points.join(' '), fill: 'none', stroke: 'navy' });
}

function bars(numbers: Numbers): readonly Element[] {
	const most = Math.max(1, ...numbers.values());
	return [...numbers].map(([name, value], at) => {
		const bar = element('rect', { x: 0, y: at * 8, width: (value / most) * WIDTH, height: 6 });
		bar.append(Object.assign(element('title', {}), { textContent: name }));
		return bar;
	});
}

function show(...groups: readonly (readonly Element[])[]): void {
	const drawings = groups.map((marks) => {
		const svg = element('svg', { width: WIDTH, height: HEIGHT });
		svg.append(...marks);
		return svg;
	});
	document.getElementById('drawn')?.replaceChildren(...drawings);
}

/** Draws a line for each province. */
export function drawSeries(series: ReadonlyMap<string, Numbers>): void {
	const most = Math.max(1, ...[...series.values()].flatMap((numbers) => [...numbers.values()]));
	show([...series.values()].map((numbers) => line(numbers, most)));
}

/** Draws the three pictures of an answer. */
export function drawAnswer({ period, province, indicator }: Answer): void {
	show([line(period, Math.max(1, ...period.values()))], bars(province), bars(indicator));
}

/** Waits until what was changed is on the screen. */
export function painted(): Promise<void> {
	return new Promise((done) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => done();
			port2.postMessage(null);
		})
	);
}
