/** How an office reports: which periods, by which clock, and from when to when. Years are inclusive. */
export interface Office {
	readonly key: string;
	readonly province: string;
	readonly from: { readonly year: number; readonly month: number };
	readonly to: { readonly year: number; readonly month: number };
	/** Months that each regular report covers; a cumulative office always starts from January. */
	readonly rhythm: 'month' | 'quarter' | 'half' | 'cumulative';
	/** Periods reported besides the regular ones. */
	readonly also: readonly ('half' | 'nine_months' | 'year' | 'multi_year')[];
	/** Reports for periods that no calendar knows. */
	readonly custom: readonly {
		readonly year: number;
		readonly period: 'campaign' | 'five_months' | 'eleven_months';
	}[];
	/** `administrative` runs from the 15th to the 14th and is written out in the rows. */
	readonly clock: 'calendar' | 'administrative';
	/** Size of the office's output against the others. */
	readonly size: number;
}

const START = { year: 2018, month: 1 };
const LAST_DAY_BEFORE_MERGER = { year: 2025, month: 6 };
const END = { year: 2026, month: 6 };

/** Five provinces; Trà Vinh, Bến Tre and Vĩnh Long became one Vĩnh Long on 01/07/2025 (Resolution 202/2025/QH15). */
export const OFFICES: readonly Office[] = [
	{
		key: 'tv',
		province: 'Trà Vinh',
		from: START,
		to: LAST_DAY_BEFORE_MERGER,
		rhythm: 'cumulative',
		also: [],
		custom: [
			{ year: 2021, period: 'five_months' },
			{ year: 2023, period: 'eleven_months' }
		],
		clock: 'calendar',
		size: 1
	},
	{
		key: 'bt',
		province: 'Bến Tre',
		from: START,
		to: LAST_DAY_BEFORE_MERGER,
		rhythm: 'month',
		also: ['year'],
		custom: [],
		clock: 'calendar',
		size: 1.3
	},
	{
		key: 'vl',
		province: 'Vĩnh Long',
		from: START,
		to: LAST_DAY_BEFORE_MERGER,
		rhythm: 'half',
		also: ['year'],
		custom: [],
		clock: 'calendar',
		size: 0.9
	},
	{
		key: 'vlm',
		province: 'Vĩnh Long',
		from: { year: 2025, month: 7 },
		to: END,
		rhythm: 'quarter',
		also: ['half'],
		custom: [],
		clock: 'calendar',
		size: 3
	},
	{
		key: 'ls',
		province: 'Lạng Sơn',
		from: START,
		to: END,
		rhythm: 'quarter',
		also: ['half', 'year', 'multi_year'],
		custom: [],
		clock: 'administrative',
		size: 0.8
	},
	{
		key: 'na',
		province: 'Nghệ An',
		from: START,
		to: END,
		rhythm: 'month',
		also: ['nine_months', 'year'],
		custom: [
			{ year: 2022, period: 'campaign' },
			{ year: 2023, period: 'campaign' },
			{ year: 2024, period: 'campaign' }
		],
		clock: 'calendar',
		size: 2.4
	}
];

/** One counted output of every office: monthly level, spread over the year, unit and what it is about. */
export interface Output {
	readonly indicator: string;
	readonly unit: string;
	readonly topic: string;
	readonly channel: string;
	readonly level: number;
	/** Growth a year, as a factor. */
	readonly growth: number;
	/** How far June (drugs month) and July (30/7) stand out. */
	readonly peak: number;
	/** Yearly target of the plan against the expected year; none where the plans name no target. */
	readonly target: number | null;
}

/** What every office counts; levels are a month's output of an office of size 1 in 2018. */
export const OUTPUTS: readonly Output[] = [
	{
		indicator: 'direct_session',
		unit: 'buổi',
		topic: 'crime;drugs;trafficking',
		channel: 'direct',
		level: 24,
		growth: 1.05,
		peak: 2.1,
		target: 1
	},
	{
		indicator: 'direct_session_attendance',
		unit: 'lượt người',
		topic: 'crime;drugs;trafficking',
		channel: 'direct',
		level: 1900,
		growth: 1.04,
		peak: 2.3,
		target: null
	},
	{
		indicator: 'leaflet',
		unit: 'tờ',
		topic: 'drugs',
		channel: 'noncommercial_doc',
		level: 1500,
		growth: 0.97,
		peak: 3,
		target: 1.05
	},
	{
		indicator: 'portal_item_posted',
		unit: 'tin, bài',
		topic: 'drugs',
		channel: 'portal',
		level: 6,
		growth: 1.12,
		peak: 1.8,
		target: 1.1
	},
	{
		indicator: 'portal_item_posted',
		unit: 'tin, bài',
		topic: 'trafficking',
		channel: 'portal',
		level: 3,
		growth: 1.1,
		peak: 2,
		target: null
	},
	{
		indicator: 'loudspeaker_broadcast',
		unit: 'lượt',
		topic: 'drugs',
		channel: 'commune_pa',
		level: 310,
		growth: 1.02,
		peak: 1.5,
		target: null
	},
	{
		indicator: 'training_class',
		unit: 'lớp',
		topic: 'drugs',
		channel: 'training',
		level: 1.2,
		growth: 1,
		peak: 1.2,
		target: 0.95
	},
	{
		indicator: 'commitment_signed',
		unit: 'bản',
		topic: 'crime;drugs',
		channel: 'direct',
		level: 420,
		growth: 1.06,
		peak: 1.7,
		target: null
	}
];
