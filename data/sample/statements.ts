import type { Office } from './offices';
import { randomFrom } from './random';
import type { Row } from './figures';
import { bodyOn, type SampleReport } from './reports';

interface Story {
	readonly category: string;
	readonly text: string;
	readonly textEn: string;
	readonly indicator: string;
	readonly topic: string;
	/** The direction that answers it, with its own category. */
	readonly answer: { readonly category: string; readonly text: string; readonly textEn: string };
}

const STORIES: readonly Story[] = [
	{
		category: 'coordination',
		text: 'Phối hợp giữa các ngành chưa thường xuyên',
		textEn: 'Sectors do not coordinate regularly',
		indicator: '',
		topic: 'crime;drugs;trafficking',
		answer: {
			category: 'coordination',
			text: 'Họp giao ban liên ngành hằng quý',
			textEn: 'Hold joint sector meetings every quarter'
		}
	},
	{
		category: 'content_form',
		text: 'Hình thức tuyên truyền còn đơn điệu',
		textEn: 'Forms of communication are monotonous',
		indicator: 'leaflet',
		topic: 'drugs',
		answer: {
			category: 'content',
			text: 'Làm mới nội dung tờ rơi, clip ngắn',
			textEn: 'Renew leaflets and short clips'
		}
	},
	{
		category: 'output_amount',
		text: 'Số buổi tuyên truyền trực tiếp còn ít ở vùng sâu',
		textEn: 'Few direct sessions in remote areas',
		indicator: 'direct_session',
		topic: 'crime;drugs;trafficking',
		answer: {
			category: 'events',
			text: 'Tăng buổi tuyên truyền trực tiếp ở vùng sâu',
			textEn: 'Hold more direct sessions in remote areas'
		}
	},
	{
		category: 'staffing',
		text: 'Thiếu cán bộ chuyên trách cấp xã',
		textEn: 'Too few dedicated commune staff',
		indicator: '',
		topic: 'drugs',
		answer: {
			category: 'training',
			text: 'Bồi dưỡng công chức văn hóa - xã hội',
			textEn: 'Train commune culture officials'
		}
	},
	{
		category: 'specialised_knowledge',
		text: 'Chậm cập nhật kiến thức về ma túy mới',
		textEn: 'Knowledge of new drugs is updated late',
		indicator: 'training_class',
		topic: 'drugs',
		answer: {
			category: 'training',
			text: 'Mở lớp tập huấn về ma túy mới',
			textEn: 'Run classes on new drugs'
		}
	},
	{
		category: 'funding_equipment',
		text: 'Kinh phí, thiết bị truyền thanh còn thiếu',
		textEn: 'Funding and loudspeaker equipment are short',
		indicator: 'loudspeaker_broadcast',
		topic: 'drugs',
		answer: {
			category: 'steering',
			text: 'Đề xuất bổ sung kinh phí truyền thanh cơ sở',
			textEn: 'Ask for grassroots radio funding'
		}
	},
	{
		category: 'monitoring',
		text: 'Chưa theo dõi, đánh giá hiệu quả thường xuyên',
		textEn: 'Effects are not monitored regularly',
		indicator: '',
		topic: 'crime;drugs;trafficking',
		answer: {
			category: 'monitoring',
			text: 'Kiểm tra, đánh giá sáu tháng một lần',
			textEn: 'Check and evaluate every six months'
		}
	}
];

/** A limitation lasts this many half-years at most before it is resolved or dropped. */
const LONGEST_STORY = 5;

/** The limitations, directions and links of an office, per half-year; stories begin, recur and end. */
export function statementsOf(
	office: Office,
	reports: readonly SampleReport[]
): { readonly statements: readonly Row[]; readonly links: readonly Row[] } {
	const random = randomFrom(`${office.key}/statements`);
	const statements: Row[] = [];
	const links: Row[] = [];
	const running = new Map<Story, number>();
	for (const report of halfYearReports(reports)) {
		for (const story of STORIES) {
			const left = running.get(story) ?? 0;
			if (left > 0) running.set(story, left - 1);
			else if (random() < 0.16) running.set(story, 1 + Math.floor(random() * LONGEST_STORY));
		}
		let number = 0;
		for (const [story, left] of running) {
			if (left === 0) continue;
			number += 1;
			const limitation = `${report.id}-hc${number}`;
			statements.push(
				statementRow(report, limitation, 'limitation', story.text, story.textEn, story.category, story)
			);
			const answered = random();
			if (answered > 0.7) continue;
			const direction = `${report.id}-ph${number}`;
			statements.push(
				statementRow(
					report,
					direction,
					'direction',
					story.answer.text,
					story.answer.textEn,
					story.answer.category,
					story
				)
			);
			links.push({
				limitation,
				direction,
				strength: answered < 0.35 ? 'direct' : 'partial',
				confidence: answered > 0.6 ? 'low' : 'medium',
				by: 'Dữ liệu minh họa',
				date: report.date,
				synthetic: 'yes'
			});
		}
	}
	return { statements, links };
}

/** For each half-year the longest report that ends with it. */
function halfYearReports(reports: readonly SampleReport[]): readonly SampleReport[] {
	const chosen = new Map<number, SampleReport>();
	for (const report of reports) {
		if (
			report.duty === null ||
			report.version === 'correction' ||
			report.type === 'period' ||
			report.duty.isCustom ||
			report.duty.last % 6 !== 5
		)
			continue;
		const rival = chosen.get(report.duty.last);
		if (rival?.duty === undefined || rival.duty === null || report.duty.first < rival.duty.first)
			chosen.set(report.duty.last, report);
	}
	return [...chosen.values()];
}

/** A report of a month or quarter that closes a half-year speaks of the half-year here. */
function halfYearLabel({ duty, label, year }: SampleReport): string {
	if (duty === null || duty.last - duty.first >= 5) return label;
	return duty.last % 12 === 5 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
}

function statementRow(
	report: SampleReport,
	id: string,
	kind: string,
	text: string,
	textEn: string,
	category: string,
	story: Story
): Row {
	return {
		id,
		province: report.office.province,
		report: report.id,
		report_date: report.date,
		period: halfYearLabel(report),
		kind,
		text,
		text_en: textEn,
		category,
		topic: story.topic,
		indicator: story.indicator,
		body: bodyOn(report.date),
		synthetic: 'yes'
	};
}
