import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTimeline, heightOfTimeline } from '../../src/lib/chart/document-timeline';
import { plainTimeline } from '../../src/lib/chart/plain-timeline';
import type { Along, StretchedMark } from '../../src/lib/chart/stretch-marks';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { planTimeline, type TimelineRows } from '../../src/lib/chart/timeline-bar';
import { makeDate, makeDeadline, makeReport } from './make-report';
import { dakNong, dongThap, halfOf, langSon, spanOf, traVinh, yearOf } from './make-total';
import { paint } from './painted';

const spec = { places: [dongThap, langSon, traVinh, dakNong], placeName: (place: string) => place };
const rows: TimelineRows = {
	reports: [
		makeReport('tv', traVinh, yearOf(2020), { number: '' }),
		makeReport('dt', dongThap, spanOf(2016, 2020), { type: 'period', date: makeDate('2020-08-31', 'month') }),
		makeReport('ls', langSon, halfOf(2019, 1), { type: 'interim', date: makeDate('2019-05-15') }),
		makeReport('dn24', dakNong, yearOf(2024), { type: 'plan', date: makeDate('2024-06-30', 'month') }),
		makeReport('dn21', dakNong, yearOf(2021), { type: 'plan', date: makeDate('2021-05-31', 'month') })
	],
	deadlines: [makeDeadline('dn24', dakNong, '2024-06-14', 'Báo cáo 6 tháng đầu năm')]
};

describe.each([lightTheme, darkTheme])('the timeline without an engine, $name', (theme) => {
	const plain = plainTimeline(spec, planTimeline(spec, rows), theme, 'vi', 736);
	const at = (along: Along, width: number) =>
		plain.left + along.share * (width - plain.left - plain.right) + along.px;
	const rects = plain.marks.filter(
		(mark): mark is Extract<StretchedMark, { kind: 'rect' }> => mark.kind === 'rect'
	);

	test('has the bars where the engine paints them, at any width', () => {
		fc.assert(
			fc.property(fc.integer({ min: 736, max: 2400 }), (width) => {
				const painted = paint(
					documentTimeline(spec, planTimeline(spec, rows), theme, '', 'vi'),
					width,
					heightOfTimeline(planTimeline(spec, rows))
				);
				for (const mark of rects) {
					const [left, right] = [at(mark.x, width), at(mark.x, width) + at(mark.width, width) - plain.left];
					expect(
						painted.marks.some(
							({ x, y, width: wide, fill }) =>
								fill === mark.paint.fill &&
								Math.abs(x - left) <= 1 &&
								Math.abs(x + wide - right) <= 1 &&
								Math.abs(y - mark.y) <= 1
						),
						`${mark.paint.fill} from ${left} to ${right} at ${mark.y}`
					).toBe(true);
				}
			}),
			{ numRuns: 20 }
		);
	});

	test('says what the engine says at the width it is made for', () => {
		const painted = paint(
			documentTimeline(spec, planTimeline(spec, rows), theme, '', 'vi'),
			736,
			heightOfTimeline(planTimeline(spec, rows))
		);
		const words = plain.marks.flatMap((mark) => (mark.kind === 'words' ? [mark.words] : []));
		expect(words.sort()).toEqual([...painted.words].sort());
	});

	test('is as high as the chart that takes its place', () => {
		expect(plain.height).toBe(heightOfTimeline(planTimeline(spec, rows)));
	});
});
