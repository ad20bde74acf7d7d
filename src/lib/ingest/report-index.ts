import type { PlaceId, ReportId } from '../domain/brand';
import { foldText } from '../domain/fold';
import type { Period } from '../domain/period';
import type { LooseDate, Report } from '../domain/report';
import type { Reference } from '../reference/reference';
import type { FindingGroups } from './finding-groups';

/** What a row says about the report it names. */
export interface ReportContext {
	readonly province: PlaceId;
	readonly date: LooseDate | null;
	readonly period: Period;
	readonly file: string;
	readonly synthetic: boolean;
}

/**
 * The reports of the loaded data by id and by number. A reference that no row of *reports* answers gives an
 * implied report, one for each province, number and date, so that its figures stay together; a number that
 * several reports bear joins none of them.
 */
export class ReportIndex {
	readonly #byId = new Map<string, Report>();
	readonly #byNumber = new Map<string, Report[]>();
	readonly #implied = new Map<string, Report>();
	readonly #impliedByNumber = new Map<string, Report[]>();
	readonly #reference: Reference;
	readonly #findings: FindingGroups;

	constructor(stated: readonly Report[], reference: Reference, findings: FindingGroups) {
		this.#reference = reference;
		this.#findings = findings;
		for (const report of stated) {
			const earlier = this.#byId.get(report.id);
			if (earlier !== undefined) {
				findings.add(report.id, {
					code: 'id.duplicate',
					level: 'error',
					file: report.provenance.file,
					line: report.provenance.line,
					column: 'id',
					value: report.id,
					params: { line: earlier.provenance.line, file: earlier.provenance.file }
				});
				continue;
			}
			this.#byId.set(report.id, report);
			if (report.number === '') continue;
			const key = foldText(report.number);
			this.#byNumber.set(key, [...(this.#byNumber.get(key) ?? []), report]);
		}
	}

	/** The report a row of *activities* names; `null` where it names none, or a number that several bear. */
	resolve(text: string, context: ReportContext): Report | null {
		if (text === '') return null;
		const report = this.#byId.get(text);
		if (report !== undefined) return report;
		const [only, ...others] = this.#byNumber.get(foldText(text)) ?? [];
		if (only !== undefined && others.length === 0) return only;
		if (only !== undefined) {
			this.#report('report.number_shared', text, context, { reports: this.#list([only, ...others]) });
			return null;
		}
		if (this.#byId.size > 0) this.#report('report.unknown', text, context, {});
		return this.#imply(text, context);
	}

	/** The id that a statement's reference stands for; the text itself where no report answers. */
	idOf(text: ReportId | null): ReportId | null {
		if (text === null || this.#byId.has(text)) return text;
		const bearers = this.#byNumber.get(foldText(text)) ?? [];
		const [only] = bearers;
		return bearers.length === 1 && only !== undefined ? only.id : text;
	}

	/** Stated reports, then implied ones in the order they were first named. */
	all(): Report[] {
		return [...this.#byId.values(), ...this.#implied.values()];
	}

	#report(
		code: string,
		value: string,
		{ file }: ReportContext,
		params: Readonly<Record<string, string>>
	): void {
		this.#findings.add(`${file} ${value}`, {
			code,
			level: 'warning',
			file,
			line: null,
			column: 'report',
			value,
			params
		});
	}

	#list(reports: readonly Report[]): string {
		const { places } = this.#reference;
		return reports.map(({ id, province }) => `${id} (${places.get(province).nameVi})`).join(', ');
	}

	#imply(text: string, context: ReportContext): Report {
		const { province, date, period, file, synthetic } = context;
		const key = [province, foldText(text), date?.day ?? ''].join('\u0000');
		const known = this.#implied.get(key);
		if (known !== undefined) return known;
		const namesakes = this.#impliedByNumber.get(text) ?? [];
		if (namesakes.length > 0) {
			this.#report('report.number_shared', text, context, { reports: this.#list(namesakes) });
		}
		const report: Report = {
			id: (namesakes.length === 0 ? text : `${text} (${namesakes.length + 1})`) as ReportId,
			province,
			body: null,
			bodyText: '',
			type: 'other',
			number: text,
			date,
			period,
			cutOff: null,
			title: '',
			dueDate: null,
			receivedDate: null,
			limitationsSection: 'not_stated',
			synthetic,
			provenance: { file, line: 0, placeInReport: '', source: '', note: '' }
		};
		this.#implied.set(key, report);
		this.#impliedByNumber.set(text, [...namesakes, report]);
		return report;
	}
}
