import milestones from '../../../data/reference/milestones.csv?raw';
import type { Milestone } from '../domain/milestone';
import { readMilestones } from './read-milestones';

let read: readonly Milestone[] | null = null;

/** The campaign days and legal milestones that ship with the app, read once. */
export function bundledMilestones(): readonly Milestone[] {
	read ??= readMilestones(milestones);
	return read;
}
