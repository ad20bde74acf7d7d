import { TIP_CLASS } from '../chart/frame-option';
import { paintPanels, type PaintedPanels, type PanelHit } from '../chart/paint-panels';
import { placeTip } from '../chart/place-tip';
import { CHART_FONT } from '../chart/theme';
import { brushPanels } from './brush-panels';
import { makeSvg } from './make-svg';
import type { DrawnTile, TileDrawer, TileIntents } from './tile-drawer';
import { wordsInTip } from './words-in-tip';
import './panel-tile.css';

let made = 0;

/** Draws panels with the pen of the chart room: what the engine would draw, in a tenth of its time and elements. */
export function panelTile(element: HTMLElement, intents: TileIntents): TileDrawer {
	made += 1;
	const prefix = `panels-${String(made)}`;
	const sheet = document.createElement('div');
	const tip = document.createElement('div');
	tip.className = `${TIP_CLASS} panel-tip`;
	tip.hidden = true;
	tip.style.fontFamily = CHART_FONT;
	element.append(sheet, tip);
	let shown: { readonly tile: DrawnTile; readonly painted: PaintedPanels } | null = null;
	let told: PanelHit | null = null;
	/** What was taken back by a key, while the pointer is still on it: a hand that trembles must not bring it back. */
	let hushed: PanelHit | null = null;

	const hitAt = (event: MouseEvent): PanelHit | null => {
		const box = sheet.getBoundingClientRect();
		const [x, y] = [event.clientX - box.left, event.clientY - box.top];
		const isIn = ({ box: own }: PanelHit): boolean =>
			x >= own.x && x <= own.x + own.width && y >= own.y && y <= own.y + own.height;
		return shown?.painted.hits.findLast(isIn) ?? null;
	};
	const show = (hit: PanelHit | null): void => {
		if (hit === told) return;
		told = hit;
		tip.hidden = hit === null;
		if (hit === null || shown === null) return;
		const { option, top, width, whole } = shown.tile;
		tip.replaceChildren(...wordsInTip(option, hit.item));
		// Measured where it may be as wide as it asks to be.
		tip.style.translate = '0 0';
		const { offsetWidth, offsetHeight } = tip;
		const mark = { ...hit.box, y: hit.box.y + top };
		const size = { width: offsetWidth, height: offsetHeight };
		const [x, y] = placeTip(mark, size, { width, height: whole }, 'above');
		tip.style.translate = `${String(x)}px ${String(y - top)}px`;
	};
	/** The words may be entered, read with a magnifier, and copied: what lies under them is not meant. */
	const isInTip = ({ target }: Event): boolean => target instanceof Node && tip.contains(target);
	const move = (event: PointerEvent): void => {
		if (isInTip(event)) return;
		const hit = hitAt(event);
		element.style.cursor = hit === null ? '' : 'pointer';
		if (hit !== hushed) hushed = null;
		show(hushed === null ? hit : null);
	};
	const leave = (): void => {
		hushed = null;
		show(null);
	};
	const click = (event: MouseEvent): void => {
		if (isInTip(event)) return;
		intents.onselect(hitAt(event)?.item.id ?? '', event.shiftKey);
	};
	tip.addEventListener('pointerdown', (event) => event.stopPropagation());
	element.addEventListener('pointermove', move);
	element.addEventListener('pointerleave', leave);
	element.addEventListener('click', click);
	const release =
		intents.onbrush === null
			? () => undefined
			: brushPanels(element, () => shown?.painted.frames ?? [], intents.onbrush);

	return {
		draw(tile) {
			const painted = paintPanels(tile.option, tile.width, tile.height, prefix);
			leave();
			shown = { tile, painted };
			sheet.replaceChildren(makeSvg(painted, tile.width, tile.height));
		},
		tell(series, row) {
			show(shown?.painted.hits.find((hit) => hit.series === series && hit.row === row) ?? null);
		},
		hush() {
			hushed = told ?? hushed;
			show(null);
		},
		dispose() {
			release();
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerleave', leave);
			element.removeEventListener('click', click);
			sheet.remove();
			tip.remove();
		}
	};
}
