import type { Messages } from '../messages';

/** See the Vietnamese messages. */
export const exportTemplate: Messages['exportTemplate'] = {
	places: {
		title: { name: 'Title', meaning: 'Name of the briefing' },
		content: { name: 'Content', meaning: 'The whole briefing: text, charts and tables, in their order' },
		stamp: { name: 'Stamp', meaning: 'The sentence about illustrative data; empty where there are none' },
		madeOn: { name: 'Made on', meaning: 'The day the file is made' },
		office: { name: 'Office', meaning: 'Name of the office, from Office details' },
		parent: { name: 'Parent office', meaning: 'Parent body, from Office details' },
		location: { name: 'Location', meaning: 'Place, from Office details' },
		chart: {
			name: 'Chart 1',
			meaning: 'Chart 1 alone, with its title, notes and source; likewise 2, 3…'
		},
		table: { name: 'Table 1', meaning: 'Table 1 alone, with its title, notes and source' },
		chartTitle: { name: 'Chart 1 title', meaning: 'Only the title of chart 1' },
		chartSummary: { name: 'Chart 1 summary', meaning: 'Only its summary' },
		chartNotes: { name: 'Chart 1 notes', meaning: 'Only its notes' },
		chartSource: { name: 'Chart 1 source', meaning: 'Only its source' },
		chartAsOf: { name: 'Chart 1 as of', meaning: 'Only the day its data are of' }
	},
	guide: {
		title: 'How to prepare a template',
		lead: 'Open your office’s template in Word and type the places below where they are wanted, in tables, headers and footers too. Capitals and accents do not matter. Fonts, margins and all else stay as they are; the template itself is not changed.',
		place: 'Type in the template',
		meaning: 'Becomes',
		chart:
			'To keep the look of your own charts: insert a chart in Word and type {{Chart 1}} as its Alt Text. That chart gets the new data.',
		example: 'Download an example template',
		exampleFile: 'Example template',
		exampleMade: (name) =>
			`File ${name} made. Open it in Word, change it to your office’s ways and choose it.`
	},
	told: {
		filled: (names) => `Filled in: ${names}.`,
		unknown: (names) => `Not understood, left as they are: ${names}.`,
		nothingThere: (names) => `Not in the briefing, left as they are: ${names}.`,
		notRefreshable: (names) => `Charts that cannot take the data, left as they are: ${names}.`
	},
	refused: {
		not_word: 'This is no Word document. Please choose a .docx file.',
		old_word: 'This is an old Word file (.doc). Open it in Word, save it as .docx and choose that.',
		encrypted: 'The template has a password. Open it in Word, remove the password, save and choose it again.',
		macros:
			'The template has macros (.docm, .dotm) and is not filled in. Open it in Word, save it as .docx without macros and choose that.',
		too_large:
			'The template is larger than any template should be (30 MB). Take pictures out and choose it again.',
		damaged: 'The template is damaged and cannot be read. Open and save it in Word, or choose another copy.',
		unreadable:
			'The template cannot be read: it may have been renamed, removed or changed. Please choose it again.',
		no_place:
			'The template has no place to fill in. Type {{Title}} and {{Content}} where they are wanted; see below how.',
		none_filled:
			'No place of the template could be filled in, so no file was made. See below how a template is prepared.'
	},
	untouched: 'The template and the briefing are unchanged.',
	example: {
		date: (place, day) => `${place}, made on ${day}`
	}
};
