import { AppError } from '../../../lib/domain/app-error';
import type { Language } from '../../../lib/i18n/messages';
import { session } from '../../../lib/state/app';
import type { FigureAddress, Snapshot } from '../../../lib/state/briefing/briefing';
import { today } from '../../../lib/state/today';
import { decodeView } from '../../../lib/state/view-codec';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { figureAt, isKeptAsTaken } from './figure-at';
import type { FigureGround } from './figure-ground';
import { keptFigure } from './kept-figure';

/** What figures of an address are drawn from; `null` until the data that it looks at are loaded. */
export function groundFor(address: FigureAddress, language: Language): FigureGround | null {
	const { reference } = session;
	const { filter } = decodeView(address.query, reference).view;
	const loaded = session.loadedFor(filter);
	if (loaded === null) return null;
	const { engine, joined } = loaded;
	const findings = session.findings(filter);
	return { engine, joined, reports: joined.reports, findings, reference, language, today: today() };
}

/** Loads the data that an address looks at, where they are not loaded yet. */
export function requireFor(address: FigureAddress): Promise<void> {
	return session.require(decodeView(address.query, session.reference).view.filter);
}

/**
 * Draws the figure of an address once its data are loaded; one that is kept as it was is drawn from its snapshot. Rejects
 * with an `AppError` where they can't be.
 */
export async function drawNow(
	address: FigureAddress,
	language: Language,
	snapshot: Snapshot | null = null
): Promise<DrawnFigure | null> {
	if (isKeptAsTaken(address)) return keptFigure(snapshot, language);
	await requireFor(address);
	const ground = groundFor(address, language);
	if (ground !== null) return figureAt(address, ground);
	if (session.failure instanceof AppError) throw session.failure;
	throw new AppError('export', `no data for ${address.path}`);
}
