import type { Json } from '../../workspace/json';
import { LONGEST_QUERY } from '../view-codec';
import { MOST_BLOCKS, MOST_ITEMS, type BriefingBlock, type FigureAddress } from './briefing';
import { cleanLine, cleanParagraph } from './clean-words';
import { fieldOf, listOf, textOf, textsOf } from './read-json';

const NAME = /^[\w-]{1,80}$/;

/**
 * Reads the blocks of a briefing, which may come from anybody's backup: each of a known kind, with an id of its own. A
 * figure comes only from a path of this app, with a query written anew, so that nothing kept can lead elsewhere. What is
 * of another shape stays as it is, unread; without an id it is left out.
 */
export function readBlocks(value: Json, paths: readonly string[]): readonly BriefingBlock[] {
	const blocks = new Map<string, BriefingBlock>();
	for (const item of listOf(value, 'blocks').slice(0, MOST_BLOCKS)) {
		const block = readBlock(item, paths);
		if (block === null || blocks.has(block.id)) continue;
		blocks.set(block.id, fieldOf(item, 'sample') === true ? { ...block, sample: true } : block);
	}
	return [...blocks.values()];
}

function readBlock(item: Json, paths: readonly string[]): BriefingBlock | null {
	const id = textOf(item, 'id');
	if (!NAME.test(id)) return null;
	switch (fieldOf(item, 'kind')) {
		case 'heading': {
			const level = fieldOf(item, 'level');
			const known = level === 1 || level === 2 || level === 3 ? level : 1;
			return { id, kind: 'heading', level: known, text: cleanLine(textOf(item, 'text')) };
		}
		case 'paragraph':
			return { id, kind: 'paragraph', text: cleanParagraph(textOf(item, 'text')) };
		case 'list': {
			const items = textsOf(item, 'items').slice(0, MOST_ITEMS).map(cleanParagraph);
			return { id, kind: 'list', ordered: fieldOf(item, 'ordered') === true, items };
		}
		case 'figure': {
			const address = readAddress(fieldOf(item, 'address'), paths);
			return address === null
				? { id, kind: 'unread', value: item }
				: { id, kind: 'figure', address, title: cleanLine(textOf(item, 'title')) };
		}
		default:
			return { id, kind: 'unread', value: item };
	}
}

/** The address of a figure, of whatever shape it was kept in; `null` where it is of no screen. */
export function readAddress(value: Json, paths: readonly string[]): FigureAddress | null {
	const path = textOf(value, 'path');
	const parameters = new URLSearchParams(textOf(value, 'query'));
	// A figure speaks the language of the page that it stands on.
	for (const name of ['lang', 'briefing']) parameters.delete(name);
	const query = parameters.toString();
	const figure = textOf(value, 'figure');
	if (!paths.includes(path) || query.length >= LONGEST_QUERY || !NAME.test(figure)) return null;
	return { path, query: query === '' ? '' : `?${query}`, figure };
}
