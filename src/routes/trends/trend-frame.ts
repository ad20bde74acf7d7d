import type { Milestone } from '../../lib/domain/milestone';

/** What stands around the picture of trends, whichever way it is drawn. */
export interface TrendFrame {
	readonly title: string;
	/** The names of the lines, in their order. */
	readonly names: readonly string[];
	readonly source: string;
	readonly asOf: string;
	/** Campaigns and legal milestones behind the marks; empty where they are off. */
	readonly milestones: readonly Milestone[];
	readonly footnotes: readonly string[];
}
