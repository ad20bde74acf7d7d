import type { BodyKey, PlaceId } from '../domain/brand';
import type { Measured } from '../domain/measure-total';
import type { Period } from '../domain/period';
import type { Quantity } from '../domain/quantity';
import type { Total } from '../domain/total';
import type { Measure } from '../domain/verdict';
import { formatNumber } from '../i18n/format/format-number';
import { formatPercent } from '../i18n/format/format-percent';
import { labelPeriod } from '../i18n/format/label-period';
import { nameOf } from '../i18n/format/name-of';
import { namePlace } from '../i18n/format/name-place';
import { nameTopics } from '../i18n/format/name-topics';
import { wordQuantity } from '../i18n/format/word-quantity';
import type { Language } from '../i18n/messages';
import { messagesIn } from '../i18n/messages-in';
import type { Reference } from '../reference/reference';
import { isPartial } from './heat-cells';
import { wordMeasured } from './word-measured';

/** A row or a column of a pivot table, as far as its name goes. */
export interface NamedHead {
	readonly kind: 'value' | 'part' | 'all';
	readonly value: string;
	readonly period: Period | null;
}

/** A cell, as far as its words go. */
export interface WordedCell {
	readonly combination: {
		readonly kind: 'none' | 'single' | 'sum' | 'side_by_side' | 'apart';
		readonly range: Quantity | null;
		readonly members: readonly unknown[];
		readonly unreported: readonly Total[];
	};
	readonly measured: Measured | null;
	readonly isApart: boolean;
}

type Axis = 'province' | 'region' | 'period' | 'topic' | 'channel' | 'body';

/** Names a row or a column; a set of topics or channels that is counted together says that it is joint. */
export function nameHead(head: NamedHead, axis: Axis, reference: Reference, language: Language): string {
	const { compareViews, compareChoice } = messagesIn(language);
	const words = compareViews.pivot;
	if (head.kind === 'part') return words.part(nameRegion(head.value, language));
	if (head.kind === 'all')
		return head.period === null || axis !== 'period'
			? words.all
			: `${words.all}, ${labelPeriod(head.period, language, 'inline')}`;
	const codes = head.value === '' ? [] : head.value.split(';');
	switch (axis) {
		case 'province':
			return namePlace(reference.places.get(head.value as PlaceId), language);
		case 'region':
			return head.value === '' ? compareChoice.noRegion : nameRegion(head.value, language);
		case 'period':
			return head.period === null ? '' : labelPeriod(head.period, language, 'brief');
		case 'topic': {
			const terms = reference.topics.all.filter(({ code }) => codes.includes(code));
			return codes.length === 0 ? words.none.topic : jointly(nameTopics(terms, language), codes, language);
		}
		case 'channel': {
			const terms = reference.channels.all.filter(({ code }) => codes.includes(code));
			const name = terms.map((term) => nameOf(term, language)).join(' + ');
			return codes.length === 0 ? words.none.channel : jointly(name, codes, language);
		}
		case 'body':
			return head.value === '' ? words.none.body : reference.bodies.nameOf(head.value as BodyKey, language);
	}
}

function jointly(name: string, codes: readonly string[], language: Language): string {
	return codes.length > 1 ? messagesIn(language).compareViews.pivot.joint(name) : name;
}

function nameRegion(code: string, language: Language): string {
	const { region, noRegion } = messagesIn(language).compareChoice;
	return Object.entries(region).find(([key]) => key === code)?.[1] ?? noRegion;
}

/** A cell briefly and at length. Nothing is written where there is no figure; what is not added is never a number. */
export function wordCell(
	{ combination, measured, isApart }: WordedCell,
	measure: Measure,
	language: Language
): { readonly text: string; readonly said: string } {
	const words = messagesIn(language).compareViews;
	const count = formatNumber(combination.members.length, language);
	if (isApart) return { text: '', said: words.pivot.apart };
	switch (combination.kind) {
		case 'none':
			return { text: '', said: words.heat.noData };
		case 'apart':
			return { text: words.pivot.notAdded, said: words.pivot.notAddedLong(count) };
		case 'side_by_side': {
			const range = wordRange(combination.range, language);
			return {
				text: measure === 'total' ? range : words.pivot.noMeasure,
				said: words.pivot.betweenLong(count, range)
			};
		}
		case 'single':
		case 'sum': {
			if (measured === null) return { text: words.pivot.noMeasure, said: words.pivot.noMeasure };
			const { brief, full } = wordMeasured(measured, measure, language);
			const isShort = combination.unreported.length > 0 || isPartial(measured.total);
			const coverage = words.pivot.coverage(formatPercent(measured.total.coverage, language));
			return {
				text: words.heat.amount(brief, isShort),
				said: measured.total.coverage < 1 ? `${full} (${coverage})` : full
			};
		}
	}
}

/** `từ max đến tổng`; only the lower end where the upper is open. */
function wordRange(range: Quantity | null, language: Language): string {
	const words = messagesIn(language).compareViews.pivot;
	if (range === null) return words.notAdded;
	const low = formatNumber(range.low ?? 0, language);
	if (range.high === null) return words.atLeast(low);
	return range.low === range.high
		? wordQuantity(range, language, 'short')
		: words.between(low, formatNumber(range.high, language));
}
