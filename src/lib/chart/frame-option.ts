import { CHART_FONT, type ChartTheme } from './theme';
import { isChartItem, type ChartOption } from './option';

/** Short enough not to be waited for; switched off wherever less motion is asked for. */
const ANIMATION_MS = 220;

/**
 * What every chart has in common: font, the summary for those who do not see it, and a tooltip painted as text, so
 * that no name from a file can ever be read as markup. `tell` gives the tooltip's lines for a row's id.
 */
export function frameOption(
	theme: ChartTheme,
	summary: string,
	tell: (id: string) => readonly string[]
): ChartOption {
	return {
		useUTC: true,
		backgroundColor: 'transparent',
		animationDuration: ANIMATION_MS,
		animationDurationUpdate: ANIMATION_MS,
		textStyle: { fontFamily: CHART_FONT, color: theme.inkSoft },
		aria: { enabled: true, label: { description: summary }, decal: { show: true } },
		tooltip: {
			trigger: 'item',
			renderMode: 'richText',
			confine: true,
			backgroundColor: theme.paper,
			borderColor: theme.edge,
			borderWidth: 1,
			padding: [8, 10],
			textStyle: { color: theme.ink, fontSize: 12, lineHeight: 18, fontFamily: CHART_FONT },
			formatter: (params) => {
				const first = Array.isArray(params) ? params[0] : params;
				return tell(isChartItem(first?.data) ? first.data.id : '')
					.map(withoutRichText)
					.join('\n');
			}
		}
	};
}

/** Braces would start the engine's rich text and swallow part of a name; look-alikes keep it readable. */
function withoutRichText(words: string): string {
	return words.replaceAll('{', '❴').replaceAll('}', '❵');
}
