import { placeTip, type TipSide } from './place-tip';
import { CHART_FONT, type ChartTheme } from './theme';
import { isChartItem, type ChartOption } from './option';

/** The class of the element that holds what a chart says about one mark. */
export const TIP_CLASS = 'chart-tip';

/**
 * What every chart has in common: font, the summary for those who do not see it, and a tooltip made of text nodes,
 * so that no name from a file can ever be read as markup. It stands above the mark that it speaks of, or at the `side`
 * given, and a pointer can enter it. `tell` gives its lines for a row's id.
 */
export function frameOption(
	theme: ChartTheme,
	summary: string,
	tell: (id: string) => readonly string[],
	side: TipSide = 'above'
): ChartOption {
	return {
		useUTC: true,
		backgroundColor: 'transparent',
		// An answer stands as soon as it is there: what moves to its place is read only when it has come to rest.
		animation: false,
		textStyle: { fontFamily: CHART_FONT, color: theme.inkSoft },
		aria: { enabled: true, label: { description: summary }, decal: { show: true } },
		tooltip: {
			trigger: 'item',
			className: TIP_CLASS,
			backgroundColor: theme.paper,
			borderColor: theme.edge,
			borderWidth: 1,
			padding: [8, 10],
			transitionDuration: 0,
			// Read with a magnifier, words that go before the pointer reaches them can't be read (WCAG 2.2, 1.4.13).
			enterable: true,
			extraCssText:
				'box-sizing: border-box; max-width: min(100%, 32em); white-space: normal; user-select: text;',
			textStyle: { color: theme.ink, fontSize: 12, lineHeight: 18, fontFamily: CHART_FONT },
			position: (point, _params, _element, mark, { contentSize, viewSize }) => {
				const [x = 0, y = 0] = point;
				const [width = 0, height = 0] = contentSize;
				const [viewWidth = 0, viewHeight = 0] = viewSize;
				const box = mark ?? { x, y, width: 0, height: 0 };
				return [...placeTip(box, { width, height }, { width: viewWidth, height: viewHeight }, side)];
			},
			formatter: (params) => {
				const first = Array.isArray(params) ? params[0] : params;
				return tell(isChartItem(first?.data) ? first.data.id : '').map(writeLine);
			}
		}
	};
}

function writeLine(words: string): HTMLElement {
	const line = document.createElement('div');
	line.textContent = words;
	return line;
}
