import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Least contrast of text (WCAG 2.2, 1.4.3) and of the edges of controls (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;

const css = readFileSync(new URL('../../src/lib/ui/tokens.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/:root[^{]*\{([^}]*)\}/gu)].map(([, body = '']) => body);
const coloursOf = (body: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		[...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value])
	);
const [light = {}, darkBySystem = {}, darkByChoice = {}] = blocks.map(coloursOf);

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (bright + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'surface', 'accent-soft'];
const pairs: readonly (readonly [string, string, number])[] = [
	...['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong'].flatMap((text) =>
		GROUNDS.map((ground) => [text, ground, TEXT] as const)
	),
	...['warn', 'bad', 'good'].flatMap((tone) => [
		[tone, 'paper', TEXT] as const,
		[tone, 'surface', TEXT] as const,
		[tone, `${tone}-soft`, TEXT] as const
	]),
	['on-accent', 'accent', TEXT],
	['on-accent', 'accent-strong', TEXT],
	...GROUNDS.map((ground) => ['edge', ground, EDGE] as const)
];

describe.each([
	['light', light],
	['dark', darkByChoice]
])('colours of the %s theme', (_, colours) => {
	it.each(pairs)('%s on %s keeps at least %d to 1', (text, ground, least) => {
		const [a, b] = [colours[text], colours[ground]];
		expect(a).toMatch(/^#/u);
		expect(b).toMatch(/^#/u);
		expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(least);
	});
});

it('dark by the system and dark by choice are the same', () => {
	expect(Object.keys(darkByChoice).length).toBeGreaterThan(10);
	expect(darkBySystem).toEqual(darkByChoice);
});
