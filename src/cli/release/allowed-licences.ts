import type { LockedPackage } from './read-lockfile';

/** Licences that let a package be used, changed and passed on with the product's own, and ask for its notice at most. */
const ALLOWED: ReadonlySet<string> = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'MIT',
	'MPL-2.0',
	'OFL-1.1'
]);

/** Packages whose description names its licence in a form of before SPDX, and what their own licence file says. */
const READ_BY_HAND: ReadonlyMap<string, string> = new Map([
	['json-bignum@0.0.3', 'MIT'],
	['union@0.5.0', 'MIT']
]);

/** The SPDX expression that holds for a package, or `null` where none is known. */
export function licenceOf({ name, version, licence }: LockedPackage): string | null {
	return licence ?? READ_BY_HAND.get(`${name}@${version}`) ?? null;
}

/**
 * Whether an SPDX expression can be met by allowed licences alone: of `A OR B` one is enough, of `A AND B` both
 * are needed. A name that isn't in the list, an exception (`WITH`) and nested brackets are refused.
 */
export function isAllowedLicence(expression: string | null): boolean {
	if (expression === null) return false;
	const plain = /^\(([^()]*)\)$/.exec(expression)?.[1] ?? expression;
	if (/[()]/.test(plain)) return false;
	return plain
		.split(' OR ')
		.some((choice) => choice.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}
