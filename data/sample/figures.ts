import { OUTPUTS, type Office, type Output } from './offices';
import { randomFrom, type Random } from './random';
import { bodyOn, dayAfterMonth, type SampleReport } from './reports';
import { countMonths, drawTruth, monthIndex, type Truth } from './truth';

/** A row of *activities* by column name; columns left out are blank. */
export type Row = Readonly<Record<string, string>>;

/** A figure whose parts do not add up to it, and one ten times too large: both for the data-quality findings. */
const WRONG_FACTOR = new Map([
	['mh-na-2022-nam/leaflet', 0.97],
	['mh-bt-2023-t9/direct_session_attendance', 10]
]);
/** A correction differs from what it corrects by up to this share. */
const CORRECTION = 0.08;

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

function reported(report: SampleReport, output: Output, truth: Truth, random: Random): string | null {
	const duty = report.duty;
	if (duty === null) return null;
	const exact = countMonths(truth, duty.first, duty.last, report.office.clock);
	const wrong = WRONG_FACTOR.get(`${duty.id}/${output.indicator}`) ?? 1;
	const count =
		report.corrects === null ? Math.round(exact * wrong) : Math.round(exact * (1 + CORRECTION * random()));
	const wording = random();
	if (report.corrects !== null || wrong !== 1) return formatVietnamese(count);
	if (duty.type === 'period') return formatVietnamese(count);
	if (wording < 0.03) return `trên ${formatVietnamese(roundDown(count))}`;
	if (wording < 0.055) return `khoảng ${formatVietnamese(roundTo(count, count > 1000 ? 100 : 5))}`;
	if (wording < 0.065) return `gần ${formatVietnamese(roundDown(count) + (count > 1000 ? 100 : 10))}`;
	if (wording < 0.075) return 'nhiều';
	if (wording < 0.085) return '';
	return formatVietnamese(count);
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

function roundDown(count: number): number {
	const step = count > 1000 ? 100 : count > 20 ? 10 : 1;
	return Math.floor(count / step) * step;
}
