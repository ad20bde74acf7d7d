import type { Messages } from '../messages';
import { agree, plural } from './plural';

export const figure: Messages['figure'] = {
	filter: (label, values) => `${label}: ${values}`,
	lastYear: (name) => `${name}, same period a year before`,
	evidence: (name, period, amount, status) => `${name}, ${period}: ${amount} (${status})`,
	evidenceAt: (line: string, where: string) => `${line}. Source: ${where}`,
	page: (address: string, rows: string) => `public page ${address}, ${rows}`,
	moreEvidence: (count: string) =>
		`${plural(count, 'more number')}; open a number on the screen to see where it comes from.`,
	document: (name: string, document: string, rows: string) => `${name}: ${document}, ${rows}`,
	deadline: (name: string, day: string, what: string, rows: string) =>
		`${name}, ${day === '' ? 'no day stated' : `due ${day}`}: ${what}, ${rows}`,
	limitation: (name: string, text: string, state: string, rows: string) =>
		`${name}: “${text}” (${state}). Source: ${rows}`,
	answeredBy: (line: string, rows: string) => `${line}; direction: ${rows}`,
	asked: (statement: string) => `Query: ${statement}`,
	alt: (title, summary) => `${title}. ${summary}`,
	beside: (count) =>
		`${plural(count, 'figure')} ${agree(count, 'is', 'are')} counted in another unit and ${agree(count, 'stands', 'stand')} on no common scale; see the table.`,
	twoPeriods: (before, now) => `${before} and ${now}`,
	leftOut: (rows: string, allRows: string, columns: string, allColumns: string) =>
		`The picture shows ${rows} of ${allRows} rows and ${columns} of ${allColumns} columns, so that it can be read; the other cells are in the table.`,
	stamp: {
		all: 'Illustrative data: every number in this figure was made up to illustrate and is of no province.',
		some: 'This figure includes illustrative numbers, which are of no province; they are marked.'
	},
	menu: {
		open: (title) => `Copy, download: ${title}`,
		copyPicture: 'Copy picture',
		png: 'Download PNG picture',
		svg: 'Download SVG picture',
		options: 'Picture options…',
		copyTable: 'Copy data table',
		csvExcel: 'Download CSV for Excel set to Vietnamese',
		csvSoftware: 'Download CSV for other software',
		xlsx: 'Download Excel (.xlsx)',
		docx: 'Download Word (.docx)',
		pptx: 'Download PowerPoint (.pptx)',
		brief: 'Add to a briefing'
	},
	said: {
		working: 'Making the file…',
		cancel: 'Stop',
		saved: (name) => `The file ${name} is made.`,
		pictureCopied: 'The picture is copied; paste it into a document with Ctrl+V.',
		pictureRefused:
			'The browser does not allow copying pictures. Use “Download PNG picture” and insert it into the document.',
		tableCopied: (rows) => `A table of ${plural(rows, 'row')} is copied.`,
		tableRefused: 'The browser does not allow copying. Download the Excel file instead.',
		brief: 'Added to the briefing.',
		briefRefused:
			'This figure cannot be drawn again from the loaded data, so it was not added to the briefing. Reload the page and try again.'
	},
	options: {
		title: 'Picture options',
		lead: 'For pictures that are copied or downloaded. Remembered on this machine.',
		around: 'Words around the chart',
		framed: 'With title, source and notes',
		plain: 'Chart alone',
		size: 'Size',
		word: 'Word column, 16 cm',
		slide: 'Slide',
		square: 'Square',
		ink: 'Colour',
		colour: 'Colour',
		grey: 'Black and white',
		preview: 'Preview'
	}
};
