import { cleanText } from './clean-text';

/**
 * A document, or whatever else is to be written, with every text in it cleaned by `cleanText`: once, before any writer
 * sees it, so that no writer needs to. Numbers, bytes, order and shape stay as they are; nothing given is changed. What
 * is there more than once, such as one cell of many rows, is cleaned once and is one thing still.
 */
export function cleanDocument<Written>(written: Written): Written {
	return cleanValue(written, new Map()) as Written;
}

function cleanValue(value: unknown, known: Map<object, unknown>): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
	const found = known.get(value);
	if (found !== undefined) return found;
	const cleaned: unknown = Array.isArray(value)
		? value.map((part) => cleanValue(part, known))
		: Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanValue(part, known)]));
	known.set(value, cleaned);
	return cleaned;
}
