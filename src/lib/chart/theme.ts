/** The colours a chart needs; the same values as the custom properties of the interface. */
export interface ChartTheme {
	readonly name: 'light' | 'dark';
	readonly paper: string;
	readonly ink: string;
	readonly inkSoft: string;
	readonly inkFaint: string;
	readonly rule: string;
	readonly edge: string;
	readonly warn: string;
	/**
	 * Begun from Okabe–Ito, violet for black because grey is what is not ranked, and moved until each has 3:1 against the
	 * paper and stands apart from the others, also for the colour-blind; see place-look.ts for who gets which.
	 */
	readonly hues: readonly string[];
}

/**
 * The families of the page, in its order, so that digits look the same in both (fonts.css leaves them to the second);
 * at the end those that have ≥ ≤ ≈ ▲ ▼ where the others lack them.
 */
export const CHART_FONT =
	"'Be Vietnam Pro', -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', " +
	"'Noto Sans Math', 'DejaVu Sans', sans-serif";

/**
 * What every office machine has, and what LibreOffice has in its place with letters as wide: the page's own font does
 * not travel. The first is the only one that Office looks at.
 */
export const FOR_OFFICE = "Arial, 'Liberation Sans', sans-serif";

/** On white, and for paper. */
export const lightTheme: ChartTheme = {
	name: 'light',
	paper: '#ffffff',
	ink: '#17212b',
	inkSoft: '#45515e',
	inkFaint: '#5d6875',
	rule: '#dde2e8',
	edge: '#7b8794',
	warn: '#7d4a00',
	hues: ['#00619f', '#c44e00', '#13895e', '#d25e99', '#279dc9', '#ac9100', '#744705', '#8d46d8']
};

/** On a dark screen. */
export const darkTheme: ChartTheme = {
	name: 'dark',
	paper: '#11171d',
	ink: '#e8ecf0',
	inkSoft: '#bcc6d0',
	inkFaint: '#a0acb8',
	rule: '#2c3742',
	edge: '#7f8d9b',
	warn: '#f0c173',
	hues: ['#3f95d6', '#f0803f', '#0ebc80', '#e4b2bb', '#91e6f8', '#ffbc3e', '#fffe7e', '#b09eff']
};

/** The theme of a name; pictures for paper are always light. */
export function chartTheme(name: ChartTheme['name']): ChartTheme {
	return name === 'dark' ? darkTheme : lightTheme;
}
