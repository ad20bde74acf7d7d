import { differencesBetween } from './differences-between';
import { limitsOf } from './limits-of-total';
import type { Total } from './total';
import type { Measure, Percentage, VerdictReasonCode } from './verdict';

/** What forbids a percentage; `derived`, `reposted`, `published` and an unknown cut-off only call for care. */
const WITHHOLDING = new Set<VerdictReasonCode>([
	'missing',
	'bound',
	'approximate',
	'disputed',
	'early_cutoff',
	'coverage'
]);

/** Why no percentage may be formed from the two totals: each reason once, those between them first. */
export function reasonsAgainst(
	now: Total | null,
	before: Total | null,
	measure: Measure
): readonly VerdictReasonCode[] {
	const sides = [now, before].filter((total) => total !== null);
	const between = sides.length < 2 ? [] : differencesBetween(sides, [0, 1], measure);
	const blocking = between.filter((reason) => reason.level === 'not_comparable').map((reason) => reason.code);
	const own = [now, before].flatMap((total) => (total === null ? (['missing'] as const) : limitsOf(total)));
	return [...new Set([...blocking, ...own.filter((code) => WITHHOLDING.has(code))])];
}

/** `now` against a positive base as a fraction; a base of zero is `new`, or no change where now is zero too. */
export function growthOf(now: number, base: number): Percentage {
	if (base !== 0) return { kind: 'value', value: (now - base) / base };
	return now === 0 ? { kind: 'value', value: 0 } : { kind: 'new' };
}
