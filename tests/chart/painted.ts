import { paintSvg } from '../../src/lib/chart/engine-parts';
import type { ChartOption } from '../../src/lib/chart/option';

interface PaintedMark {
	readonly fill: string;
	readonly stroke: string;
	readonly opacity: string;
	readonly dashed: boolean;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly d: string;
}

/** Words where they stand, with the box that letters of an average font fill. */
interface PaintedWords {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Painted {
	readonly svg: string;
	readonly marks: readonly PaintedMark[];
	readonly words: readonly string[];
	readonly texts: readonly PaintedWords[];
}

/** Paints an option and reads back what a person would see: marks with their boxes, and words. */
export function paint(option: ChartOption, width = 800, height = 320): Painted {
	const svg = paintSvg(option, width, height);
	const marks = [...svg.matchAll(/<(?:path|polyline|polygon|circle) ([^>]*)>/g)].map(
		([, attributes = '']) => {
			const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
			const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(read('transform')) ?? [];
			const points = read('points').trim();
			const d = points === '' ? read('d') : `M${points}`;
			return {
				fill: read('fill'),
				stroke: read('stroke'),
				opacity: read('fill-opacity') || read('opacity'),
				dashed: read('stroke-dasharray') !== '',
				d,
				...boxOf(d, Number(dx), Number(dy))
			};
		}
	);
	const texts = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', words = '']) =>
		boxOfWords(attributes, words)
	);
	return { svg, marks, texts, words: texts.map(({ text }) => text) };
}

/** Mean width of a letter or a digit in ems. */
const EMS_A_LETTER = 0.52;

function boxOfWords(attributes: string, text: string): PaintedWords {
	const read = (pattern: RegExp) => pattern.exec(attributes)?.[1];
	const [, dx = '0', dy = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes) ?? [];
	const size = Number(read(/font-size:\s*([\d.]+)px/) ?? read(/(?:^|\s)(?:[\d]+ )?([\d.]+)px/) ?? 12);
	const letters = [...text.replace(/&\w+;/g, '?')].length;
	const width = letters * size * EMS_A_LETTER;
	const anchor = read(/text-anchor="(\w+)"/) ?? 'start';
	const baseline = read(/dominant-baseline="(\w+)"/) ?? 'auto';
	const x = Number(read(/ x="([-\d.]+)"/) ?? 0) + Number(dx);
	const y = Number(read(/ y="([-\d.]+)"/) ?? 0) + Number(dy);
	return {
		text,
		x: x - { start: 0, middle: width / 2, end: width }[anchor as 'start'],
		y: baseline === 'central' ? y - size / 2 : y - size * 0.8,
		width,
		height: size
	};
}

/** Pairs of words that lie over one another by more than a hair. */
export function collisions({ texts }: Painted): string[] {
	return texts.flatMap((one, index) =>
		texts
			.slice(index + 1)
			.filter(
				(other) =>
					Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1 &&
					Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 1
			)
			.map((other) => `${one.text} / ${other.text}`)
	);
}

/** The box around a path of absolute M, L and relative h, v, l commands. */
function boxOf(d: string, dx: number, dy: number) {
	let x = 0;
	let y = 0;
	const xs: number[] = [];
	const ys: number[] = [];
	for (const [, command = '', body = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
		if (command === 'h') x += numbers[0] ?? 0;
		else if (command === 'v') y += numbers[0] ?? 0;
		else if (command === 'l') {
			x += numbers[0] ?? 0;
			y += numbers[1] ?? 0;
		} else if (command === 'M' || command === 'L') {
			for (let index = 0; index + 1 < numbers.length; index += 2) {
				x = numbers[index] ?? 0;
				y = numbers[index + 1] ?? 0;
				xs.push(x + dx);
				ys.push(y + dy);
			}
			continue;
		} else continue;
		xs.push(x + dx);
		ys.push(y + dy);
	}
	if (xs.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
	const left = Math.min(...xs);
	const top = Math.min(...ys);
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
