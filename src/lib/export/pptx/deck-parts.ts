import type { ChartOrder } from '../charts/make-chart-parts';
import type { ExportPicture } from '../model';

/** A relation of a slide to a part that it shows. */
interface Relation {
	readonly id: string;
	readonly type: 'chart' | 'image';
	/** Path from the slide's folder. */
	readonly target: string;
}

/** Collects what the slides of a deck show beside text: charts and pictures, numbered through the deck from 1. */
export interface DeckParts {
	readonly charts: ChartOrder[];
	readonly pictures: ExportPicture[];
}

/** What one slide shows, with ids of relations and of shapes that are its own. */
export interface SlideParts {
	readonly relations: readonly Relation[];
	/** A number for the next shape of the slide. */
	nextShape(): number;
	/** Takes a chart in; answers the id that the slide names it by. */
	addChart(order: ChartOrder): string;
	/** Takes a picture in; answers the ids of its PNG and its SVG. */
	addPicture(picture: ExportPicture): readonly [png: string, svg: string];
}

/** The parts of one slide of a deck. */
export function openSlide(deck: DeckParts): SlideParts {
	const relations: Relation[] = [];
	let shapes = 1;
	const relate = (type: Relation['type'], target: string): string => {
		const id = `rIdPart${relations.length + 1}`;
		relations.push({ id, type, target });
		return id;
	};
	return {
		relations,
		nextShape: () => (shapes += 1),
		addChart: (order) => {
			deck.charts.push(order);
			return relate('chart', `../charts/chart${deck.charts.length}.xml`);
		},
		addPicture: (picture) => {
			deck.pictures.push(picture);
			const number = deck.pictures.length;
			return [relate('image', `../media/image${number}.png`), relate('image', `../media/image${number}.svg`)];
		}
	};
}
