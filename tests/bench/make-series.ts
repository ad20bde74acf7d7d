import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRandom } from './make-random';
import papaparse from 'papaparse';
import type { SeriesSize } from './series-size';

/** Provinces whose names mean the same before and after July 2025, or only one of both. */
export const PROVINCES = (
	'Hà Giang,Cao Bằng,Yên Bái,Bắc Kạn,Lạng Sơn,Bắc Giang,Hòa Bình,Sơn La,Vĩnh Phúc,Quảng Ninh,Điện Biên,Lai Châu,' +
	'Hải Dương,Thái Bình,Hà Nam,Nam Định,Thanh Hóa,Nghệ An,Hà Tĩnh,Quảng Bình,Quảng Nam,Bình Định,Phú Yên,Trà Vinh,' +
	'Bến Tre,Ninh Thuận,Bình Thuận,Kon Tum,Đắk Nông,Bình Phước,Bình Dương,Long An,Sóc Trăng,Bạc Liêu'
).split(',');
/** Topics by code, as the files write them. */
export const TOPICS: ReadonlyMap<string, string> = new Map([
	['drugs', 'Phòng, chống ma túy'],
	['crime', 'Phòng, chống tội phạm'],
	['trafficking', 'Phòng, chống mua bán người'],
	['social_evils', 'Phòng, chống tệ nạn xã hội']
]);
/** Channels by code, as the files write them. */
export const CHANNELS: ReadonlyMap<string, string> = new Map([
	['portal', 'Cổng, trang thông tin điện tử'],
	['event', 'Mít tinh, diễu hành, hội nghị'],
	['school', 'Hoạt động trong nhà trường'],
	['commune_pa', 'Đài truyền thanh cấp xã'],
	['visual', 'Tuyên truyền trực quan']
]);
const BODIES = [
	'Sở Thông tin và Truyền thông',
	'Sở Văn hóa, Thể thao và Du lịch',
	'Sở Lao động - Thương binh và Xã hội'
];
const SYLLABLES =
	'Tân Phú Long Bình An Hòa Thạnh Mỹ Đức Lợi Vĩnh Hưng Thái Sơn Lâm Hải Thuận Đông Tây Trung Nghĩa Quang'.split(
		' '
	);
const NOTES = [
	'họp khu dân cư, sinh hoạt chi hội',
	'phối hợp với Công an và Đoàn Thanh niên',
	'tháng cao điểm, ký cam kết đến từng hộ'
];
const MONTHS = 120;
const FIRST_YEAR = 2015;
const FIRST_MONTH = 6;
const SEED = 7;
/** Characters written at a time. */
const CHUNK = 1 << 20;
const HEADER =
	'province,locality,indicator,topic,channel,body,period,value,unit,report,report_date,place_in_report,id,part_of,row_role,synthetic,note\n';

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);

interface Indicator {
	readonly name_vi: string;
	readonly unit_vi: string;
	readonly kind: string;
	readonly parent: string;
}

function readIndicators(count: number): readonly Indicator[] {
	const path = fileURLToPath(new URL('../../data/reference/indicators.csv', import.meta.url));
	const { data } = papaparse.parse<Indicator>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data.filter(({ kind, parent }) => kind === 'flow' && parent === '').slice(0, count);
}

/** The amount as an office writes it: most are numbers, some bounds and estimates, some missing. */
function writeAmount(random: () => number): string {
	const number = 1 + Math.floor(random() ** 3 * 900);
	const luck = random();
	if (luck < 0.02) return '';
	if (luck < 0.04) return `trên ${String(number)}`;
	if (luck < 0.05) return `khoảng ${String(number)}`;
	if (luck < 0.06) return `tối thiểu ${String(number)}`;
	return String(number);
}

/** Every row of a size, in order of months, provinces, communes and indicators, as lines of the import format. */
function* writeRows(size: SeriesSize): Generator<string> {
	const random = makeRandom(SEED);
	const indicators = readIndicators(size.indicators);
	const communes = Math.ceil(size.rows / (PROVINCES.length * MONTHS * indicators.length));
	const [topics, channels] = [[...TOPICS.values()], [...CHANNELS.values()]];
	const pick = (items: readonly string[], at: number): string => quoted(items[at % items.length] ?? '');
	let row = 0;
	for (let month = 0; ; month++) {
		const at = FIRST_MONTH + month;
		const [year, number] = [FIRST_YEAR + Math.floor(at / 12), 1 + (at % 12)];
		const day = `${String(number === 12 ? year + 1 : year)}-${String((number % 12) + 1).padStart(2, '0')}-05`;
		for (const [province, name] of PROVINCES.entries()) {
			const report = `${String(month + 1)}/BC-TH${String(province + 1)}`;
			for (let commune = 0; commune < communes; commune++) {
				const syllable = (step: number) =>
					SYLLABLES[(commune * 7 + province * step) % SYLLABLES.length] ?? '';
				const place = `Xã ${syllable(3)} ${syllable(5)} ${String(commune + 1)}`;
				let whole = '';
				for (const [which, { name_vi, unit_vi }] of indicators.entries()) {
					if (row === size.rows) return;
					const kind = province * 31 + commune * 17 + which * 7;
					// Now and then a figure is followed by a part of itself: the same indicator, another topic.
					const isPart: boolean = whole !== '' && which % 6 === 5;
					const amount = isPart ? String(1 + Math.floor(random() * 3)) : writeAmount(random);
					const startsWhole = which % 6 === 4 && /^\d\d/.test(amount);
					const id = startsWhole ? `d${String(row)}` : '';
					const shown = isPart ? (indicators[which - 1] ?? { name_vi, unit_vi }) : { name_vi, unit_vi };
					const topic = isPart ? kind + 2 - 7 : kind;
					yield `${name},${place},${quoted(shown.name_vi)},${pick(topics, topic)},${pick(channels, isPart ? kind - 7 : kind)},${pick(BODIES, province + commune)},tháng ${String(number)}/${String(year)},${amount},${quoted(shown.unit_vi)},${report},${day},"Mục 2, ý ${String(which + 1)}",${id},${isPart ? whole : ''},${isPart ? 'part' : ''},yes,"Số sinh ra để đo: ${NOTES[kind % NOTES.length] ?? ''} tại ${place}"\n`;
					whole = startsWhole ? id : '';
					row += 1;
				}
			}
		}
	}
}

async function writeFiles(size: SeriesSize, folder: string): Promise<void> {
	const each = Math.ceil(size.rows / size.files);
	const rows = writeRows(size);
	for (let file = 0; file < size.files; file++) {
		const out = createWriteStream(join(folder, `so-lieu-sinh-ra-${String(file + 1).padStart(2, '0')}.csv`));
		let chunk = HEADER;
		for (let count = 0; count < each; count++) {
			const next = rows.next();
			if (next.done === true) break;
			chunk += next.value;
			if (chunk.length < CHUNK) continue;
			if (!out.write(chunk)) await once(out, 'drain');
			chunk = '';
		}
		out.end(chunk);
		await once(out, 'finish');
	}
}

/**
 * The files of a size, in order: illustrative activity counts in the import format, every row marked as such, the same
 * for the same size on any machine. Kept in the system's folder for temporary files and written again only where the
 * generator has changed.
 */
export async function makeSeries(size: SeriesSize): Promise<readonly string[]> {
	const version = createHash('sha256')
		.update(readFileSync(fileURLToPath(import.meta.url)))
		.digest('hex')
		.slice(0, 12);
	const folder = join(tmpdir(), 'toan-canh-bench', `${size.name}-${version}`);
	if (!existsSync(folder)) {
		const unfinished = `${folder}.unfinished`;
		rmSync(unfinished, { recursive: true, force: true });
		mkdirSync(unfinished, { recursive: true });
		await writeFiles(size, unfinished);
		renameSync(unfinished, folder);
	}
	return Array.from({ length: size.files }, (_, file) =>
		join(folder, `so-lieu-sinh-ra-${String(file + 1).padStart(2, '0')}.csv`)
	);
}
