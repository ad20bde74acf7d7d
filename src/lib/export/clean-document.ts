import { cleanText } from './clean-text';

/**
 * A document, or whatever else is to be written, with every text in it cleaned by `cleanText`: once, before any writer
 * sees it, so that no writer needs to. Numbers, bytes, order and shape stay as they are; nothing given is changed.
 */
export function cleanDocument<Written>(written: Written): Written {
	return cleanValue(written) as Written;
}

function cleanValue(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (Array.isArray(value)) return value.map(cleanValue);
	if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanValue(part)]));
}
