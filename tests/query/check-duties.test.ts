import { describe, expect, it } from 'vitest';
import type { BodyKey, IsoDay, PlaceId, ReportId } from '../../src/lib/domain/brand';
import type { Deadline, Report, ReportType } from '../../src/lib/domain/report';
import { checkDuties } from '../../src/lib/query/check-duties';
import { bundledReference } from '../../src/lib/reference/bundled';
import { periodOf } from '../domain/make-total';

const reference = bundledReference();
const TRA_VINH = 'qd124:84' as PlaceId;
const SO = 'Sở Thông tin và Truyền thông';
const provenance = { file: 'test.csv', line: 2, placeInReport: '', source: '', note: '' };

function report(type: ReportType, label: string, more: Partial<Report> = {}): Report {
	return {
		id: `${type} ${label}` as ReportId,
		province: TRA_VINH,
		body: reference.bodies.key(SO) as BodyKey,
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

function deadline(date: string | null, more: Partial<Deadline> = {}): Deadline {
	return {
		report: plan.id,
		province: TRA_VINH,
		date: date as IsoDay | null,
		who: SO,
		toWhom: 'UBND tỉnh',
		what: '',
		period: periodOf('6 tháng đầu năm 2024'),
		provenance,
		...more
	};
}

const plan = report('plan', 'năm 2024');
const half = report('interim', '6 tháng đầu năm 2024');
const TODAY = '2024-08-01' as IsoDay;

describe('a reporting duty', () => {
	const missed = (reports: readonly Report[], duty: Deadline, today = TODAY) =>
		checkDuties([plan, ...reports], [duty], reference, today).missed.length;

	it('is missed once its last day has passed, and not on that day', () => {
		expect(missed([], deadline('2024-07-05'))).toBe(1);
		expect(missed([], deadline('2024-07-05'), '2024-07-05' as IsoDay)).toBe(0);
	});

	it('is met by a report of the period, and by shorter ones that together cover it', () => {
		const quarters = [report('interim', 'quý I/2024'), report('interim', 'quý II/2024')];
		expect(missed([half], deadline('2024-07-05'))).toBe(0);
		expect(missed(quarters, deadline('2024-07-05'))).toBe(0);
		expect(missed(quarters.slice(1), deadline('2024-07-05'))).toBe(1);
	});

	it('is not met by a plan, another province or illustrative data', () => {
		const elsewhere = { ...half, province: 'qd124:20' as PlaceId };
		expect(missed([elsewhere, { ...half, synthetic: true }], deadline('2024-07-05'))).toBe(1);
		expect(missed([report('plan', '6 tháng đầu năm 2024')], deadline('2024-07-05'))).toBe(1);
	});

	it('proves nothing without a day, and nothing about others than the department of the plan', () => {
		expect(missed([], deadline(null))).toBe(0);
		expect(missed([], deadline('2024-07-05', { who: 'Các đơn vị có liên quan' }))).toBe(0);
	});

	it('proves nothing of a province that was merged before its last day', () => {
		const year = { period: periodOf('năm 2025') };
		expect(missed([], deadline('2026-01-05', year), '2026-08-01' as IsoDay)).toBe(0);
	});
});

describe('a late report', () => {
	const late = (more: Partial<Report>) =>
		checkDuties([{ ...half, dueDate: '2024-07-05' as IsoDay, ...more }], [], reference, TODAY).late;
	const date = (day: string, precision: 'day' | 'month') => ({ text: day, day: day as IsoDay, precision });

	it('was received after it was due', () => {
		expect(late({ receivedDate: '2024-07-06' as IsoDay })).toEqual([
			{ report: half.id, due: '2024-07-05', received: '2024-07-06' }
		]);
		expect(late({ receivedDate: '2024-07-05' as IsoDay })).toEqual([]);
	});

	it('is also one signed after it was due, but a month alone proves nothing', () => {
		expect(late({ date: date('2024-07-09', 'day') })).toHaveLength(1);
		expect(late({ date: date('2024-07-31', 'month') })).toEqual([]);
	});
});
