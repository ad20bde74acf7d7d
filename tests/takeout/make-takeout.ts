import type { IsoDay } from '../../src/lib/domain/brand';
import type { FileReading } from '../../src/lib/domain/reading';
import type { Takeout, TakeoutOrigin } from '../../src/lib/takeout/takeout';
import type { WorkspaceState } from '../../src/lib/workspace/state';

/** A workspace that nothing was done in yet. */
export const NEW_WORKSPACE: WorkspaceState = {
	name: '',
	removedAt: null,
	lastBackupAt: null,
	files: [],
	kept: new Map(),
	history: []
};

/** Files as they are taken out, in Vietnamese, on a day that does not change. */
export function takeoutOf(
	readings: readonly FileReading[],
	more: Partial<Takeout> & { readonly origin?: TakeoutOrigin } = {}
): Takeout {
	const { origin = 'reports', ...rest } = more;
	return {
		files: readings.map((reading) => ({ origin, reading })),
		state: NEW_WORKSPACE,
		name: 'Thử',
		chosen: 'Gồm số liệu thật.',
		language: 'vi',
		madeOn: '2026-01-05' as IsoDay,
		...rest
	};
}
