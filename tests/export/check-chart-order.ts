import { expect } from 'vitest';
import { all, type Element } from './read-parts';

/** Children in the order that ECMA-376 (part 1, 21.2) has them in; what it allows beside these is not written. */
const ORDER: Readonly<Record<string, string>> = {
	'c:chartSpace':
		'c:date1904 c:lang c:roundedCorners mc:AlternateContent c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
	'c:chart':
		'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
	'c:barChart':
		'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
	'c:lineChart':
		'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
	'c:ser':
		'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:shape c:extLst',
	'c:dLbl':
		'c:idx c:delete c:layout c:tx c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:extLst',
	'c:dLbls':
		'c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst',
	'c:catAx':
		'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
	'c:valAx':
		'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst',
	'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst'
};

/** Every element of a chart part has only children that it may have, in the order that it may have them in. */
export function checkChartOrder(chart: Element): void {
	const found = [chart, ...Object.keys(ORDER).flatMap((name) => all(chart, name))];
	for (const element of found) {
		const order = ORDER[element.name]?.split(' ');
		if (order === undefined) continue;
		const places = element.children.map((child) => {
			const place = order.indexOf(child.name);
			expect(place, `${child.name} in ${element.name}`).toBeGreaterThanOrEqual(0);
			return place;
		});
		expect(places, element.name).toEqual([...places].sort((a, b) => a - b));
	}
}
