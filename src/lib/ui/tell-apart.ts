import type { BodyKey } from '../domain/brand';
import { groupBy } from '../domain/group-by';
import { splitBody } from '../domain/joint-body';
import type { Series } from '../domain/total';
import { nameOf } from '../i18n/format/name-of';
import type { Language } from '../i18n/messages';
import type { Reference } from '../reference/reference';

/**
 * What sets series apart that read alike: who did it, through which channels, for whom, whichever differ. Takes each
 * series with the words already said of it and gives what is to be added, in the same order; `''` where nothing is.
 */
export function tellApart(
	entries: readonly { readonly series: Series; readonly said: string }[],
	reference: Reference,
	language: Language
): readonly string[] {
	const telling = new Map(
		[...groupBy(entries, ({ said }) => said)].map(([said, alike]) => [
			said,
			WAYS.filter((way) => new Set(alike.map(({ series }) => way(series, reference, language))).size > 1)
		])
	);
	return entries.map(({ series, said }) =>
		(telling.get(said) ?? [])
			.map((way) => way(series, reference, language))
			.filter((name) => name !== '')
			.join(' · ')
	);
}

const WAYS = [nameProducer, nameChannels, nameAudiences] as const;

/** Unnamed where the body took the work over from another: the figure may be older than the body. */
function nameProducer({ producer, indicator }: Series, reference: Reference, language: Language): string {
	if (producer === '') return '';
	const { group } = reference.indicators.get(indicator);
	const parts = splitBody(producer);
	const isHeir = reference.bodies.all.some(({ code }) => {
		const heir = reference.bodies.producerOf(code, group);
		return heir !== code && parts.some((part) => part === heir);
	});
	return isHeir ? '' : reference.bodies.nameOf(producer as BodyKey, language);
}

function nameChannels({ channels }: Series, reference: Reference, language: Language): string {
	return channels.map((code) => nameOf(reference.channels.get(code), language)).join(' + ');
}

function nameAudiences({ audiences }: Series, reference: Reference, language: Language): string {
	return audiences.map((code) => nameOf(reference.audiences.get(code), language)).join(' + ');
}
