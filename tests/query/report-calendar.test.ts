import { describe, expect, it } from 'vitest';
import type { BodyKey, IsoDay, PlaceId, ReportId } from '../../src/lib/domain/brand';
import type { FigureFilter } from '../../src/lib/domain/filter';
import type { Deadline, Report, ReportType } from '../../src/lib/domain/report';
import { reportsOfCell } from '../../src/lib/domain/report-calendar';
import { timelinessOf } from '../../src/lib/domain/timeliness';
import { reportCalendar } from '../../src/lib/query/report-calendar';
import { bundledReference } from '../../src/lib/reference/bundled';
import { periodOf } from '../domain/make-total';
import { readShippedData } from './read-shipped-data';
import { NO_FILTER } from './small-data';

const reference = bundledReference();
const TRA_VINH = 'qd124:84' as PlaceId;
const DAK_NONG = 'qd124:67' as PlaceId;
const SO = 'Sở Thông tin và Truyền thông';
const HALF = '6 tháng đầu năm 2024';
const day = (text: string) => text as IsoDay;
const provenance = { file: 'test.csv', line: 2, placeInReport: '', source: '', note: '' };

function report(type: ReportType, label: string, more: Partial<Report> = {}): Report {
	return {
		id: `${type} ${label} ${JSON.stringify(more)}` as ReportId,
		province: TRA_VINH,
		body: reference.bodies.key(SO),
		bodyText: SO,
		type,
		number: '',
		date: null,
		period: periodOf(label),
		cutOff: null,
		title: '',
		dueDate: null,
		receivedDate: null,
		limitationsSection: 'not_stated',
		synthetic: false,
		provenance,
		...more
	};
}

const plan = report('plan', 'năm 2024');

function deadline(date: string | null, more: Partial<Deadline> = {}): Deadline {
	return {
		report: plan.id,
		province: TRA_VINH,
		date: date === null ? null : day(date),
		who: SO,
		toWhom: 'UBND tỉnh',
		what: '',
		period: periodOf(HALF),
		provenance,
		...more
	};
}

const TODAY = '2024-08-01';

/** The calendar of one province; cells by the label of their period. */
function calendar(
	reports: readonly Report[],
	deadlines: readonly Deadline[],
	{
		today = TODAY,
		filter = {},
		allPlaces = false
	}: { today?: string; filter?: Partial<FigureFilter>; allPlaces?: boolean } = {}
) {
	return reportCalendar(
		{
			reports: [plan, ...reports],
			deadlines,
			filter: { ...NO_FILTER, data: 'real', ...filter },
			allPlaces,
			today: day(today)
		},
		reference
	);
}

function stateOf(reports: readonly Report[], deadlines: readonly Deadline[], today = TODAY, label = HALF) {
	const { start, end } = periodOf(label);
	for (const { periods, rows } of calendar(reports, deadlines, { today }).years) {
		const at = periods.findIndex((period) => period.start === start && period.end === end);
		if (at >= 0) return rows.find(({ province }) => province === TRA_VINH)?.cells[at]?.state;
	}
	return undefined;
}

describe('a period of a province is', () => {
	const due = deadline('2024-07-05');
	const half = (more: Partial<Report> = {}) => report('interim', HALF, more);

	it('missing once the last day of its own sender has passed, and not on that day', () => {
		expect(stateOf([], [due])).toBe('missing');
		expect(stateOf([], [due], '2024-07-05')).toBe('not_due');
		expect(stateOf([], [due], '2024-07-06')).toBe('missing');
	});

	it('not known without a last day, and without a duty of the sender', () => {
		expect(stateOf([], [deadline(null)])).toBe('not_known');
		expect(stateOf([], [deadline('2024-07-05', { who: 'Các đơn vị có liên quan' })])).toBe('not_known');
		expect(stateOf([report('annual', 'năm 2024')], [], TODAY, HALF)).toBeUndefined();
	});

	it('on time only where the day it was received proves it', () => {
		expect(stateOf([half({ receivedDate: day('2024-07-05') })], [due])).toBe('on_time');
		expect(stateOf([half({ receivedDate: day('2024-07-06') })], [due])).toBe('late');
		expect(stateOf([half()], [due])).toBe('received');
		const signed = (text: string, precision: 'day' | 'month') =>
			half({ date: { text, day: day(text), precision } });
		expect(stateOf([signed('2024-07-01', 'day')], [due])).toBe('received');
		expect(stateOf([signed('2024-07-09', 'day')], [due])).toBe('late');
		expect(stateOf([signed('2024-07-31', 'month')], [due])).toBe('received');
		expect(stateOf([signed('2024-08-31', 'month')], [due])).toBe('late');
	});

	it('received where nothing says when it was due', () => {
		expect(stateOf([half({ receivedDate: day('2024-07-05') })], [])).toBe('received');
		expect(stateOf([half({ receivedDate: day('2024-07-05') })], [deadline(null)])).toBe('received');
	});

	it('held against the last day of the report itself as well', () => {
		const own = { dueDate: day('2024-06-20') };
		expect(stateOf([half({ ...own, receivedDate: day('2024-06-20') })], [])).toBe('on_time');
		expect(stateOf([half({ ...own, receivedDate: day('2024-06-21') })], [])).toBe('late');
		expect(stateOf([half({ ...own, receivedDate: day('2024-06-21') })], [due])).toBe('late');
	});

	it('on time by its first version, whatever is corrected later', () => {
		const first = half({ receivedDate: day('2024-07-05'), dueDate: day('2024-07-05') });
		const correction = half({ type: 'other', receivedDate: day('2024-09-05') });
		expect(stateOf([first, correction], [due])).toBe('on_time');
	});

	it('met by shorter reports that together cover it, and as late as the last of them', () => {
		const quarters = (second: string) => [
			report('interim', 'quý I/2024', { receivedDate: day('2024-04-05') }),
			report('interim', 'quý II/2024', { receivedDate: day(second) })
		];
		expect(stateOf(quarters('2024-07-05'), [due])).toBe('on_time');
		expect(stateOf(quarters('2024-07-06'), [due])).toBe('late');
		expect(stateOf(quarters('2024-07-05').slice(0, 1), [due])).toBe('missing');
	});

	it('not met by a plan, another sender, another province or illustrative data', () => {
		const police = { body: 'cong_an' as BodyKey, receivedDate: day('2024-07-01') };
		expect(stateOf([report('plan', HALF)], [due])).toBe('missing');
		expect(stateOf([half(police)], [due])).toBe('missing');
		expect(stateOf([half({ synthetic: true })], [due])).toBe('missing');
		expect(stateOf([half({ province: DAK_NONG })], [due])).toBe('missing');
	});

	it('met by those who carry the work of the sender on, and by a report that names nobody', () => {
		const heir = { body: 'so_vhttdl' as BodyKey, receivedDate: day('2024-07-01') };
		expect(stateOf([half(heir)], [due])).toBe('on_time');
		expect(stateOf([half({ ...heir, body: null })], [due])).toBe('on_time');
	});

	it('expected by a file of deadlines alone where it names a department of the province', () => {
		const alone = { report: 'not loaded' as ReportId };
		expect(stateOf([], [deadline('2024-07-05', alone)])).toBe('missing');
		expect(stateOf([], [deadline('2024-07-05', { ...alone, who: 'Các cơ quan báo chí' })])).toBe('not_known');
		expect(stateOf([], [deadline('2024-07-05', { ...alone, who: 'Phòng VH-TT' })])).toBe('not_known');
	});

	it('not missing for a unit that no longer stood on the last day', () => {
		const year = deadline('2026-01-05', { period: periodOf('năm 2025') });
		expect(stateOf([], [year], '2026-08-01', 'năm 2025')).toBe('not_known');
	});
});

describe('timeliness', () => {
	it('is settled by the day of receipt before that of signing', () => {
		const date = { text: '', day: day('2024-07-09'), precision: 'day' } as const;
		expect(timelinessOf({ receivedDate: day('2024-07-01'), date }, day('2024-07-05'))).toBe('on_time');
		expect(timelinessOf({ receivedDate: null, date: null }, day('2024-07-05'))).toBe('unknown');
	});
});

describe('the calendar of the five documents', () => {
	const joined = readShippedData('reports', 'sample');
	const of = (filter: Partial<FigureFilter> = {}, allPlaces = false) =>
		calendar(joined.reports, joined.deadlines, {
			filter: { data: 'real', ...filter },
			allPlaces,
			today: '2026-07-01'
		});

	it('knows three reports, and no duty of any province', () => {
		expect(of().counts).toEqual({ missing: 0, late: 0, on_time: 0, received: 3, not_due: 0, not_known: 17 });
		expect(of().years.map(({ year, periods }) => [year, periods.map(({ label }) => label)])).toEqual([
			['2024', ['6 tháng đầu năm 2024', 'năm 2024']],
			['2020', ['năm 2020']],
			['2019', ['6 tháng đầu năm 2019']],
			[null, ['giai đoạn 2016-2020']]
		]);
	});

	it('takes the deadlines of the 2024 plan for those of its units, never of the province', () => {
		const [year] = of().years;
		const row = year?.rows.find(({ province }) => province === DAK_NONG);
		expect(row?.cells.map((cell) => cell?.state)).toEqual(['not_known', 'not_known']);
		expect(row?.cells.flatMap((cell) => cell?.duties ?? [])).toMatchObject([
			{ force: 'others', deadline: { date: '2024-06-14' }, document: { id: 'dn-2024' }, answers: [] },
			{ force: 'others', deadline: { date: '2024-11-30' }, document: { id: 'dn-2024' }, answers: [] }
		]);
	});

	it('shows a demand without a last day beside the report that answered it', () => {
		const cell = of({ provinces: [TRA_VINH] }).years.flatMap(({ rows }) => rows[0]?.cells ?? [])[0];
		expect(cell?.state).toBe('received');
		expect(cell?.duties.map(({ force, state }) => [force, state])).toEqual([['no_day', 'received']]);
		expect(cell === undefined || cell === null ? [] : reportsOfCell(cell).map(({ id }) => id)).toEqual([
			'tv-2020'
		]);
	});

	it('gives every unit that stood in a year a line where all are asked for', () => {
		const rows = of({}, true).years.map(({ year, rows }) => [year, rows.length]);
		expect(rows).toEqual([
			['2024', 63],
			['2020', 63],
			['2019', 63],
			[null, 63]
		]);
		expect(of({ provinces: ['qd124:01' as PlaceId] }, true).years).toEqual([]);
	});
});

describe('the calendar of the illustrative series', () => {
	const joined = readShippedData('sample');
	const asked = calendar(joined.reports, joined.deadlines, {
		filter: { data: 'sample' },
		today: '2026-07-01'
	});

	/** The first version of each report that came after the day it was due, counted from the rows alone. */
	const results = joined.reports.filter(({ type }) => type !== 'plan');
	const lateByRow = new Set(
		results
			.filter(
				({ dueDate, receivedDate }) => dueDate !== null && receivedDate !== null && receivedDate > dueDate
			)
			.map(({ province, period }) => `${province} ${period.start} ${period.end}`)
	);

	/** Half-years that an office reports by months alone, the last of which came after the plan's last day, 5 July. */
	const lateHalves = results
		.filter(({ province, period }) => /:(40|83)$/.test(province) && period.end.endsWith('-06-30'))
		.filter(({ dueDate, period }) => dueDate !== null && period.type === 'month')
		.filter(({ receivedDate, period }) => (receivedDate ?? '') > `${period.end.slice(0, 4)}-07-05`)
		.map(({ province, period }) => `${province} ${period.end.slice(0, 4)}-01-01 ${period.end}`);

	it('has just the late reports late, and the half-years whose last month was', () => {
		const late = asked.years.flatMap(({ periods, rows }) =>
			rows.flatMap(({ province, cells }) =>
				cells.flatMap((cell, at) =>
					cell?.state === 'late' ? [`${province} ${periods[at]?.start} ${periods[at]?.end}`] : []
				)
			)
		);
		expect(lateHalves).toHaveLength(3);
		expect(late.sort()).toEqual([...lateByRow, ...lateHalves].sort());
	});

	it('counts each period of each unit once', () => {
		expect(asked.counts).toEqual({
			missing: 2,
			late: 34,
			on_time: 298,
			received: 6,
			not_due: 3,
			not_known: 494
		});
		expect(asked.years.map(({ year }) => year)).toEqual([
			'2026',
			'2025',
			'2024',
			'2023',
			'2022',
			'2021',
			'2020',
			'2019',
			'2018',
			null
		]);
	});

	it('knows no unit before it was formed or after it was merged', () => {
		const of2026 = asked.years.find(({ year }) => year === '2026');
		expect(of2026?.rows.map(({ province }) => province)).toEqual(['qd124:20', 'qd124:40', 'qd19:86']);
	});
});
