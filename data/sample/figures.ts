import { OUTPUTS, type Office, type Output } from './offices';
import { randomFrom, type Random } from './random';
import { bodyOn, dayAfterMonth, type SampleReport } from './reports';
import type { Duty } from './schedule';
import { countLateHalf, countMonths, drawTruth, monthIndex, type Truth } from './truth';

/** A row of *activities* by column name; columns left out are blank. */
export type Row = Readonly<Record<string, string>>;

/** A figure whose parts do not add up to it, and one ten times too large: both for the data-quality findings. */
const WRONG_FACTOR = new Map([
	['mh-na-2022-nam/leaflet', 0.97],
	['mh-bt-2023-t9/direct_session_attendance', 10]
]);
/** Up to this share of a period was not yet counted in the report that a correction follows. */
const UNCOUNTED = 0.08;
/** Smaller counts are written as they are: rounded to two leading digits they would hardly be rounded. */
const SMALLEST_ROUNDED = 100;

/** All figures of an office's reports and plans. */
export function figuresOf(office: Office, reports: readonly SampleReport[]): readonly Row[] {
	return OUTPUTS.flatMap((output) => {
		const truth = drawTruth(office, output);
		const random = randomFrom(`${office.key}/${output.indicator}/${output.topic}/words`);
		return reports.flatMap((report) => {
			const value =
				report.type === 'plan' ? planned(report, output, truth) : reported(report, output, truth, random);
			return value === null ? [] : [rowOf(report, output, value)];
		});
	});
}

function planned(report: SampleReport, output: Output, truth: Truth): string | null {
	if (output.target === null) return null;
	const expected = countMonths(truth, monthIndex(report.year, 1), monthIndex(report.year, 12), 'calendar');
	const target = roundTo(expected * output.target, expected > 1000 ? 100 : 5);
	return report.year % 3 === 0 ? formatVietnamese(target) : `tối thiểu ${formatVietnamese(target)}`;
}

/** The words of a report. Whatever is still current holds the true count, so that all periods agree. */
function reported(report: SampleReport, output: Output, truth: Truth, random: Random): string | null {
	const { duty, office, version } = report;
	if (duty === null) return null;
	const count = countDuty(duty, truth, office);
	const draw = random();
	if (report.cutOff !== null)
		return formatVietnamese(countMonths(truth, duty.first, report.cutOff.month, office.clock));
	if (duty.isCustom) return formatVietnamese(count);
	const wrong = WRONG_FACTOR.get(`${duty.id}/${output.indicator}`);
	if (wrong !== undefined) return formatVietnamese(Math.round(count * wrong));
	if (version === 'corrected') return formatVietnamese(Math.round(count * (1 - UNCOUNTED * draw)));
	if (version === 'correction' || duty.type === 'period') return formatVietnamese(count);
	return wordCount(count, draw);
}

function countDuty(duty: Duty, truth: Truth, { clock }: Office): number {
	if (!duty.isFromMiddle) return countMonths(truth, duty.first, duty.last, clock);
	return countLateHalf(truth, duty.first) + countMonths(truth, duty.first + 1, duty.last, clock);
}

/** Mostly the number itself; now and then a bound or an approximation that holds it, a word without one, a blank. */
function wordCount(count: number, draw: number): string {
	if (draw < 0.01) return 'nhiều';
	if (draw < 0.02) return '';
	if (draw > 0.085 || count < SMALLEST_ROUNDED) return formatVietnamese(count);
	const step = 10 ** (String(count).length - 2);
	if (draw < 0.05) return `trên ${formatVietnamese((Math.ceil(count / step) - 1) * step)}`;
	if (draw < 0.075) return `khoảng ${formatVietnamese(roundTo(count, step))}`;
	return `gần ${formatVietnamese((Math.floor(count / step) + 1) * step)}`;
}

function rowOf(report: SampleReport, output: Output, value: string): Row {
	const { office, duty } = report;
	const administrative = duty !== null && office.clock === 'administrative';
	return {
		province: office.province,
		scope: 'toàn tỉnh',
		body: bodyOn(report.date),
		indicator: output.indicator,
		topic: output.topic,
		channel: output.channel,
		period: report.label,
		period_start: administrative ? dayAfterMonth(duty.first - 2, 15) : '',
		period_end: administrative ? dayAfterMonth(duty.last - 1, 14) : '',
		cumulative: duty?.cumulative === true ? 'yes' : '',
		value,
		unit: output.unit,
		kind: report.type === 'plan' ? 'plan' : 'actual',
		report: report.id,
		report_date: report.date,
		synthetic: 'yes'
	};
}

function formatVietnamese(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

function roundTo(count: number, step: number): number {
	return Math.max(step, Math.round(count / step) * step);
}
