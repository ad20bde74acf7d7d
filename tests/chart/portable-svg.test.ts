import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../src/lib/chart/engine-parts';
import { framePicture, wrapWords } from '../../src/lib/chart/frame-picture';
import { greySvg } from '../../src/lib/chart/grey-svg';
import { periodBars } from '../../src/lib/chart/period-bars';
import { portableSvg } from '../../src/lib/chart/portable-svg';
import { darkTheme, lightTheme, type ChartTheme } from '../../src/lib/chart/theme';
import { about, amount, makeTotal, over, traVinh, yearOf } from './make-total';

const option = periodBars(
	{ name: 'Trà Vinh', place: traVinh, unitText: '<script>alert(1)</script> & "buổi"' },
	[
		makeTotal(yearOf(2019), over(2000)),
		makeTotal(yearOf(2020), about(1500)),
		makeTotal(yearOf(2022), amount(20, 71))
	],
	lightTheme,
	'vi'
);
const painted = paintSvg(option, 640, 320);
const inner = portableSvg(painted, 'a');
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words);

describe('a picture for Office', () => {
	it('places words by attributes alone and keeps every one of them', () => {
		expect(inner).not.toMatch(/dominant-baseline|style=|<style|class=|pointer-events|ecmeta/);
		expect(textsOf(inner.replace(/<text aria-hidden[^>]*>[^<]*<\/text>/g, ''))).toEqual(textsOf(painted));
		expect(textsOf(inner).length).toBeGreaterThan(8);
		for (const [tag] of inner.matchAll(/<text[^>]*>/g))
			expect(tag).toMatch(/ y="-?[\d.]+"[^>]* font-family="Arial, 'Liberation Sans'[^"]*" font-size="\d+"/);
	});

	it('sets words that were centred on a line a third of their size lower', () => {
		const [before, after] = [painted, inner].map((svg) => /<text([^>]*)>2020<\/text>/.exec(svg)?.[1] ?? '');
		const y = (tag = '') => Number(/ y="([-\d.]+)"/.exec(tag)?.[1] ?? 0);
		expect(y(after) - y(before)).toBeCloseTo(0.35 * 11, 2);
	});

	it('paints the halo of words before them, not over them', () => {
		const [halo, words] = [...inner.matchAll(/<text [^>]*>≈ 1\.500<\/text>/g)].map(([tag]) => tag);
		expect(halo).toContain('stroke="#ffffff"');
		expect(words).not.toContain('stroke');
		expect(words).toContain('fill="#17212b"');
	});

	it('has no pattern, which some programs leave out, but its stripes as shapes', () => {
		expect(painted).toContain('<pattern');
		expect(inner).not.toMatch(/<pattern|url\(|<defs/);
		expect(inner).toMatch(/<g fill="#[\da-f]{6}"><path d="M/);
	});

	it('has no colour left in grey: light areas with a black outline, and the same words', () => {
		const grey = greySvg(inner);
		for (const [, red, green, blue] of grey.matchAll(/#([\da-f]{2})([\da-f]{2})([\da-f]{2})\b/gi))
			expect([red, blue]).toEqual([green, green]);
		expect(grey).toMatch(/<path [^>]*fill="#d9d9d9"[^>]* stroke="#000000"/);
		expect(textsOf(grey)).toEqual(textsOf(inner));
		expect(grey).not.toMatch(/rgb\((\d+), ?(?!\1)/);
	});
});

describe('the words around a picture', () => {
	const words = {
		title: 'Tờ rơi <b>',
		subtitle: 'Tổng số trong kỳ',
		notes: ['Ngọn mở, có mũi tên: ít nhất bằng số đó.'],
		source: 'Nguồn: Báo cáo số 1',
		asOf: 'Số liệu cập nhật đến 15/5/2019.'
	};
	const measure = (text: string, size: number) => text.length * size * 0.5;
	const part = { inner, width: 640, height: 320 };

	it('stand in the file with title, source, notes and day, or are left out but for the stamp', () => {
		const stamp = 'Dữ liệu minh họa';
		const full = framePicture(part, { words, stamp, alt: 'Ba cột' }, measure);
		expect(textsOf(full.svg)).toEqual(
			expect.arrayContaining([stamp, 'Tờ rơi &lt;b&gt;', 'Tổng số trong kỳ', 'Nguồn: Báo cáo số 1'])
		);
		const bare = framePicture(part, { words: null, stamp, alt: 'Ba cột' }, measure);
		expect(textsOf(bare.svg)[0]).toBe(stamp);
		expect(textsOf(bare.svg).slice(1)).toEqual(textsOf(inner));
		expect(bare.svg).toContain('<desc>Ba cột</desc>');
		expect(full.height).toBeGreaterThan(bare.height);
		expect(full.svg).not.toContain('<script');
	});

	it('keep to the top and the foot of a shape that is higher than needed, with the chart between them', () => {
		const around = { words, stamp: '', alt: 'Ba cột' };
		const [natural, square] = [framePicture(part, around, measure), framePicture(part, around, measure, 672)];
		const topOf = (svg: string) => Number(/translate\(16 (\d+)\)/.exec(svg)?.[1]);
		const bottomOf = (svg: string) => Number([...svg.matchAll(/ y="([\d.]+)"/g)].at(-1)?.[1]);
		expect([square.width, square.height]).toEqual([672, 672]);
		const more = 672 - natural.height;
		expect(topOf(square.svg) - topOf(natural.svg)).toBe(Math.floor(more / 2));
		expect(bottomOf(square.svg) - bottomOf(natural.svg)).toBe(more);
		expect(framePicture(part, around, measure, 10)).toEqual(natural);
	});

	it('have the colours of the theme that the picture is for', () => {
		const around = { words, stamp: 'Dữ liệu minh họa', alt: 'Ba cột' };
		const dark = framePicture(part, around, measure, 0, darkTheme).svg;
		const light = framePicture(part, around, measure).svg;
		const coloursOf = (svg: string) =>
			new Set(
				[...svg.replace(part.inner, '').matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour)
			);
		const wanted = ({ paper, ink, inkSoft, warn }: ChartTheme) => new Set([paper, ink, inkSoft, warn]);
		expect(coloursOf(dark)).toEqual(wanted(darkTheme));
		expect(coloursOf(light)).toEqual(wanted(lightTheme));
	});

	it('are broken at spaces so that no line is wider than the picture, and none is lost', () => {
		const long = 'Khung xám, ngoặc ngang: số chung của một kỳ dài, trùm các kỳ ngắn bên trong.';
		const lines = wrapWords(long, 100, (line) => line.length * 5);
		expect(lines.join(' ')).toBe(long);
		expect(lines.every((line) => line.length * 5 <= 100)).toBe(true);
		expect(wrapWords('', 100, (line) => line.length)).toEqual([]);
	});
});
