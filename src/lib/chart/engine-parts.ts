import { CustomChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { dropForbidden } from '../domain/escape-markup';
import type { ChartOption } from './option';

use([AriaComponent, CustomChart, GridComponent, SVGRenderer, TitleComponent, TooltipComponent]);

/** Starts a chart in an element, as SVG: crisp on paper, and as fast as a canvas below a thousand marks. */
export function openChart(element: HTMLElement): EChartsType {
	return init(element, null, { renderer: 'svg' });
}

/** Paints an option as SVG text without a page, as for an export: well-formed whatever its words hold. Sizes in px. */
export function paintSvg(option: ChartOption, width: number, height: number): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	chart.setOption(option);
	const svg = chart.renderToSVGString();
	chart.dispose();
	// The library escapes markup only.
	return dropForbidden(svg);
}
