import type { PlaceId, ReportId } from '../domain/brand';
import type { Finding } from '../domain/finding';
import { foldText } from '../domain/fold';
import type { Period } from '../domain/period';
import type { LooseDate, Report } from '../domain/report';
import type { StatementRow } from '../domain/statement';
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

/** What is wrong with a reference; the line is added where the row is known. */
export interface ReportTrouble {
	readonly code: 'report.unknown' | 'report.number_shared' | 'report.other_province';
	readonly value: string;
	readonly params: Finding['params'];
}

/** The report a reference stands for, and what is wrong with it. */
export interface ResolvedReport {
	readonly report: Report | null;
	readonly trouble: ReportTrouble | null;
}

/**
 * The reports of the loaded data by id and by number. A number stands only for a report of the row's own province,
 * of the unit formed of it, or of the whole country, and a number that several reports bear for none; an id may
 * name any report, which is said. A reference that no row of *reports* answers gives an implied report, one for
 * each province, number and date, so that its figures stay together.
 */
export class ReportIndex {
	readonly #byId = new Map<string, Report>();
	readonly #byNumber = new Map<string, Report[]>();
	readonly #implied = new Map<string, Report>();
	readonly #impliedByNumber = new Map<string, Report[]>();
	readonly #reference: Reference;

	constructor(stated: readonly Report[], reference: Reference, findings: FindingGroups) {
		this.#reference = reference;
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
	resolve(text: string, context: ReportContext): ResolvedReport {
		if (text === '') return { report: null, trouble: null };
		const { report, trouble } = this.#find(text, context.province);
		if (report !== null || trouble?.code === 'report.number_shared') return { report, trouble };
		const implied = this.#imply(text, context);
		return { report: implied.report, trouble: trouble ?? implied.trouble };
	}

	/**
	 * The id that a statement's reference stands for. Where no report answers one is implied, so that no statement is
	 * without its document; a statement without a period implies none, and keeps the text itself.
	 */
	idOf(
		text: ReportId,
		{ province, reportDate, period, synthetic, provenance }: StatementRow
	): { readonly id: ReportId; readonly trouble: ReportTrouble | null } {
		const { report, trouble } = this.#find(text, province);
		const told = trouble?.code === 'report.other_province' ? trouble : null;
		if (report !== null || period === null) return { id: report?.id ?? text, trouble: told };
		const context = { province, date: reportDate, period, file: provenance.file, synthetic };
		return { id: this.#imply(text, context).report.id, trouble: told };
	}

	/** The id that a reference without a province stands for; the text itself where no report answers. */
	idOfCited(text: ReportId): ReportId {
		if (this.#byId.has(text)) return text;
		const [only, ...others] = this.#byNumber.get(foldText(text)) ?? [];
		return only !== undefined && others.length === 0 ? only.id : text;
	}

	/** Stated reports, then implied ones in the order they were first named. */
	all(): Report[] {
		return [...this.#byId.values(), ...this.#implied.values()];
	}

	#find(text: string, province: PlaceId): ResolvedReport {
		const report = this.#byId.get(text);
		if (report !== undefined) {
			const isOwn = this.#speaksOf(report, province);
			return { report, trouble: isOwn ? null : this.#otherProvince(text, report, province, 'id') };
		}
		const bearers = this.#byNumber.get(foldText(text)) ?? [];
		const [only, ...others] = bearers;
		if (only === undefined) {
			const trouble = { code: 'report.unknown' as const, value: text, params: {} };
			return { report: null, trouble: this.#byId.size > 0 ? trouble : null };
		}
		if (others.length > 0) return { report: null, trouble: this.#shared(text, bearers) };
		if (this.#speaksOf(only, province)) return { report: only, trouble: null };
		return { report: null, trouble: this.#otherProvince(text, only, province, 'number') };
	}

	/** A namesake is no heir: whether the old or the new Vĩnh Long is meant must be said. */
	#speaksOf(report: Report, province: PlaceId): boolean {
		if (report.province === province) return true;
		const { places } = this.#reference;
		const [reporting, named] = [places.get(report.province), places.get(province)];
		if (reporting.level === 'nation') return true;
		return named.successor === reporting.id && named.nameVi !== reporting.nameVi;
	}

	#otherProvince(value: string, report: Report, own: PlaceId, by: 'id' | 'number'): ReportTrouble {
		const nameOf = (id: PlaceId) => this.#reference.places.get(id).nameVi;
		const params = { report: report.id, province: nameOf(report.province), own: nameOf(own), by };
		return { code: 'report.other_province', value, params };
	}

	#shared(value: string, reports: readonly Report[]): ReportTrouble {
		return { code: 'report.number_shared', value, params: { reports: this.#list(reports) } };
	}

	#list(reports: readonly Report[]): string {
		const { places } = this.#reference;
		return reports.map(({ id, province }) => `${id} (${places.get(province).nameVi})`).join(', ');
	}

	#imply(text: string, context: ReportContext): ResolvedReport & { readonly report: Report } {
		const { province, date, period, file, synthetic } = context;
		const key = [province, foldText(text), date?.day ?? ''].join('\u0000');
		const known = this.#implied.get(key);
		if (known !== undefined) return { report: known, trouble: null };
		const namesakes = this.#impliedByNumber.get(text) ?? [];
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
		return { report, trouble: namesakes.length > 0 ? this.#shared(text, namesakes) : null };
	}
}
