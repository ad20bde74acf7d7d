import type {
	BodyKey,
	IndicatorCode,
	IsoDay,
	PlaceId,
	ReportId,
	StatementId,
	TopicCode
} from '../../src/lib/domain/brand';
import { yearPeriod } from '../../src/lib/domain/make-period';
import type { LooseDate, Report } from '../../src/lib/domain/report';
import type {
	FollowUp,
	FollowUpState,
	Link,
	LinkConfidence,
	LinkStrength,
	Recurrence,
	Statement,
	StatementKind
} from '../../src/lib/domain/statement';

const provenance = { file: 'test.csv', line: 2, placeInReport: '', source: '', note: '' };

export const TRA_VINH = 'qd124:84' as PlaceId;

export function statement(
	id: string,
	kind: StatementKind,
	given: Partial<Omit<Statement, 'topics' | 'indicators' | 'body'>> & {
		readonly topics?: readonly string[];
		readonly indicators?: readonly string[];
		readonly body?: string;
	} = {}
): Statement {
	const { topics = [], indicators = [], body = null, ...rest } = given;
	return {
		id: id as StatementId,
		province: TRA_VINH,
		report: 'r' as ReportId,
		reportDate: null,
		period: null,
		kind,
		text: id,
		textEn: id,
		category: 'other',
		categoryText: '',
		deadline: '',
		target: '',
		bodyText: '',
		replaces: [],
		by: '',
		date: '',
		synthetic: false,
		provenance,
		...rest,
		topics: topics as readonly TopicCode[],
		indicators: indicators as readonly IndicatorCode[],
		body: body as BodyKey | null
	};
}

export function link(
	limitation: string,
	direction: string,
	strength: LinkStrength = 'partial',
	confidence: LinkConfidence = 'medium',
	note = ''
): Link {
	return {
		limitation: limitation as StatementId,
		direction: direction as StatementId,
		strength,
		confidence,
		by: note === '' ? '' : 'Lan',
		date: '',
		note,
		provenance
	};
}

/** A report on the year unless another period is given; of Trà Vinh unless another province is. */
export function report(id: string, year: number, given: Partial<Report> = {}): Report {
	return {
		id: id as ReportId,
		province: TRA_VINH,
		body: null,
		bodyText: '',
		type: 'annual',
		number: '',
		date: null,
		period: yearPeriod(year),
		cutOff: null,
		title: '',
		dueDate: null,
		receivedDate: null,
		limitationsSection: 'yes',
		synthetic: false,
		provenance,
		...given
	};
}

export function dated(day: string): LooseDate {
	return { text: day, day: day as IsoDay, precision: 'day' };
}

export function followUp(limitation: string, state: FollowUpState, day: string | null, note = ''): FollowUp {
	return {
		limitation: limitation as StatementId,
		state,
		date: day === null ? null : dated(day),
		by: 'Lan',
		note,
		provenance
	};
}

export function recurrence(earlier: string, later: string, same = true): Recurrence {
	return {
		earlier: earlier as StatementId,
		later: later as StatementId,
		same,
		by: 'Lan',
		date: '',
		note: '',
		provenance
	};
}
