import type { Messages } from '../messages';
import { plural } from './plural';

/** Verdicts and their reasons; see the Vietnamese catalogue. */
export const verdict: Messages['verdict'] = {
	name: {
		definition: 'definitions differ',
		unit: 'units differ',
		indicator: 'indicators differ',
		kind: 'plan against actual',
		synthetic: 'reported against illustrative',
		topics: 'topics differ',
		length: 'period lengths differ',
		window: 'data windows differ',
		early_cutoff: 'early cut-off',
		cutoff_unknown: 'cut-off day unknown',
		derived: 'derived figure',
		disputed: 'disputed figures',
		bound: 'only a bound is known',
		approximate: 'approximate figure',
		coverage: 'incomplete period',
		boundary: 'boundary changed',
		reposted: 're-posted items',
		missing: 'no data'
	},
	sentence: {
		definition: (sides) => `The sides do not count the same thing: ${sides}.`,
		unit: (sides) => `Units differ: ${sides}.`,
		indicator: (sides) => `Indicators differ: ${sides}.`,
		synthetic: (sides) => `Reported figures stand beside illustrative ones: ${sides}.`,
		kind: (sides) => `A plan stands against a result: ${sides}.`,
		topics: (sides) => `The figures speak of different topics: ${sides}.`,
		length: (sides) => `The reporting periods differ in length: ${sides}.`,
		window: (sides) => `The periods bear one name but cover different days: ${sides}.`,
		early_cutoff: (sides) => `The data end before the period does: ${sides}.`,
		cutoff_unknown: (sides) => `The document does not say up to which day it counts: ${sides}.`,
		derived: (sides) => `Not reported directly but derived from other periods: ${sides}.`,
		disputed: (sides) => `The reports contradict each other and need checking: ${sides}.`,
		bound: (sides) => `Only a bound is known, not the number itself: ${sides}.`,
		approximate: (sides) => `Approximate figures: ${sides}.`,
		coverage: (sides) => `The data do not cover the whole period: ${sides}.`,
		boundary: (sides) => `The administrative boundary has changed: ${sides}.`,
		reposted: (sides) => `Re-posted items rather than own production: ${sides}.`,
		missing: (sides) => `No data: ${sides}.`
	},
	valueOf: (value, count, places) => `${value} (${plural(count, 'figure')} of ${places})`,
	figuresOf: (count, places) => `${plural(count, 'figure')} of ${places}`,
	places: (count) => plural(count, 'province'),
	others: (count) => plural(count, 'other figure'),
	side: (name, value) => `${name} – ${value}`,
	value: {
		plan: 'plan',
		actual: 'actual',
		reported: 'reported',
		synthetic: 'illustrative',
		produced: 'own production',
		reposted: 're-posted',
		noTopic: 'no topic stated',
		noUnit: 'no unit stated',
		lengthOf: (period, length) => `${period} (${length})`,
		months: (months) => plural(months, 'month'),
		dataUntil: (day) => `data up to ${day}`,
		unknownDay: 'day unknown',
		coverageOf: (share) => `covers ${share} of the period`
	}
};
