import aliases from '../../../data/reference/aliases.csv?raw';
import audiences from '../../../data/reference/audiences.csv?raw';
import bodies from '../../../data/reference/bodies.csv?raw';
import channels from '../../../data/reference/channels.csv?raw';
import directionCategories from '../../../data/reference/direction_categories.csv?raw';
import indicatorGroups from '../../../data/reference/indicator_groups.csv?raw';
import indicators from '../../../data/reference/indicators.csv?raw';
import limitationCategories from '../../../data/reference/limitation_categories.csv?raw';
import mayAnswer from '../../../data/reference/may_answer.csv?raw';
import provinces from '../../../data/reference/provinces.csv?raw';
import topics from '../../../data/reference/topics.csv?raw';
import units from '../../../data/reference/units.csv?raw';
import { buildReference } from './build-reference';
import type { Reference } from './reference';

let built: Reference | null = null;

/** The lists that ship with the app, built once in each thread that asks. For the browser and its workers. */
export function bundledReference(): Reference {
	built ??= buildReference({
		provinces,
		units,
		aliases,
		indicators,
		indicatorGroups,
		topics,
		channels,
		audiences,
		bodies,
		limitationCategories,
		directionCategories,
		mayAnswer
	});
	return built;
}
