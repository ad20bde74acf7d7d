import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTimeline, heightOfTimeline } from '../../src/lib/chart/document-timeline';
import { plainTimeline } from '../../src/lib/chart/plain-timeline';
import type { Along, StretchedMark } from '../../src/lib/chart/stretch-marks';
import { darkTheme, lightTheme } from '../../src/lib/chart/theme';
import { planTimeline, type TimelineRows } from '../../src/lib/chart/timeline-bar';
import { makeDeadline } from './make-report';
import { dakNong } from './make-total';
import { paint } from './painted';
import { SOURCE_PLACES, SOURCE_REPORTS } from './source-timeline';

const spec = { places: SOURCE_PLACES, placeName: (place: string) => place };
const rows: TimelineRows = {
	reports: SOURCE_REPORTS,
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
