import type { Messages } from '../messages';

/** Why the app suggests that a direction answers a limitation, or that a limitation repeats. Lists arrive joined. */
export const suggestions: Messages['suggestions'] = {
	why: 'Why this is suggested',
	category: (direction, limitation) =>
		`directions under “${direction}” may answer limitations under “${limitation}”`,
	sameCategory: (category) => `both are under “${category}”`,
	topic: (topics) => `same topic: ${topics}`,
	body: (bodies) => `both name: ${bodies}`,
	indicator: (indicators) => `both speak of the indicator: ${indicators}`,
	wording: (words) => `words in common: ${words}`,
	word: (word) => `“${word}”`,
	coder: (by) => `${by} linked them without being sure`,
	coderUnnamed: 'whoever read the documents linked them without being sure',
	whole: (by) => `${by} linked them before the split; which part was meant is not said`,
	wholeUnnamed: 'they were linked before the split; which part was meant is not said',
	withNote: (reason, note) => `${reason}: ${note}`,
	across: 'the direction stands in a later document'
};
