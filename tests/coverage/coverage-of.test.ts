import { describe, expect, it } from 'vitest';
import type { PlaceId, ReportId, StatementId } from '../../src/lib/domain/brand';
import { yearPeriod } from '../../src/lib/domain/make-period';
import type { Report, ReportType } from '../../src/lib/domain/report';
import type {
	Link,
	LinkConfidence,
	LinkStrength,
	Statement,
	StatementKind
} from '../../src/lib/domain/statement';
import { linkKey } from '../../src/lib/coverage/answers';
import { countAnswers, coverageOf } from '../../src/lib/coverage/coverage-of';

const provenance = { file: 'test.csv', line: 2, placeInReport: '', source: '', note: '' };

describe('limitations held against directions', () => {
	it('takes the strongest answer of each limitation', () => {
		const [coverage] = coverageOf(
			[
				statement('l1', 'limitation'),
				statement('l2', 'limitation'),
				statement('l3', 'limitation'),
				statement('d1', 'direction')
			],
			[link('l1', 'd1', 'partial'), link('l2', 'd1', 'partial'), link('l2', 'd2', 'direct')],
			[report('r', 'annual', 2020)]
		);
		expect(coverage?.limitations.map((entry) => entry.state)).toEqual(['partial', 'direct', 'unanswered']);
		expect(countAnswers(coverage?.limitations ?? [])).toEqual({
			stated: 3,
			direct: 1,
			partial: 1,
			unanswered: 1
		});
	});

	it('lets a suggestion answer only once it is accepted', () => {
		const suggestion = link('l1', 'd1', 'direct', 'low');
		const statements = [statement('l1', 'limitation'), statement('d1', 'direction')];
		const state = (accepted: ReadonlySet<string>) => {
			const limitation = coverageOf(statements, [suggestion], [report('r', 'annual', 2020)], accepted)[0]
				?.limitations[0];
			return [limitation?.state, limitation?.answers.length, limitation?.suggestions.length];
		};
		expect(state(new Set())).toEqual(['unanswered', 0, 1]);
		expect(state(new Set([linkKey(suggestion)]))).toEqual(['direct', 1, 0]);
	});

	it('never takes a report without limitations for full coverage', () => {
		const states = coverageOf(
			[],
			[],
			[report('a', 'annual', 2020, 'none'), report('b', 'annual', 2021, 'not_stated')]
		);
		expect(states.map((entry) => entry.state)).toEqual(['none_stated', 'unknown']);
		expect(countAnswers(states[0]?.limitations ?? [])).toEqual({
			stated: 0,
			direct: 0,
			partial: 0,
			unanswered: 0
		});
	});

	it('tells a plan that follows a report from one that has none before it', () => {
		const [, followed] = coverageOf([], [], [report('a', 'annual', 2020), report('p', 'plan', 2021)]);
		const [alone] = coverageOf([], [], [report('p', 'plan', 2021)]);
		expect([followed?.planWithoutReport, alone?.planWithoutReport]).toEqual([false, true]);
	});

	it('shows a direction that answers nothing', () => {
		const [coverage] = coverageOf([statement('d1', 'direction')], [], [report('r', 'annual', 2020)]);
		expect(coverage?.directions.map((entry) => entry.answers.length)).toEqual([0]);
	});
});

function statement(id: string, kind: StatementKind): Statement {
	return {
		id: id as StatementId,
		province: 'qd124:84' as PlaceId,
		report: 'r' as ReportId,
		reportDate: null,
		period: null,
		kind,
		text: id,
		textEn: id,
		category: 'other',
		categoryText: '',
		topics: [],
		indicators: [],
		body: null,
		bodyText: '',
		deadline: '',
		target: '',
		replaces: [],
		by: '',
		date: '',
		synthetic: false,
		provenance
	};
}

function link(
	limitation: string,
	direction: string,
	strength: LinkStrength,
	confidence: LinkConfidence = 'medium'
): Link {
	return {
		limitation: limitation as StatementId,
		direction: direction as StatementId,
		strength,
		confidence,
		by: '',
		date: '',
		note: '',
		provenance
	};
}

function report(
	id: string,
	type: ReportType,
	year: number,
	limitationsSection: Report['limitationsSection'] = 'yes'
): Report {
	return {
		id: id as ReportId,
		province: 'qd124:84' as PlaceId,
		body: null,
		bodyText: '',
		type,
		number: '',
		date: null,
		period: yearPeriod(year),
		cutOff: null,
		title: '',
		dueDate: null,
		receivedDate: null,
		limitationsSection,
		synthetic: false,
		provenance
	};
}
