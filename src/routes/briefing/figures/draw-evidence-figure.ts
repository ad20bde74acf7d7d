import { figuresById } from '../../../lib/query/figures-by-id';
import { findTotal } from '../../../lib/query/find-total';
import { setsOf, type View } from '../../../lib/state/view';
import type { DrawnFigure } from '../../../lib/ui/figure/drawn-figure';
import { wordEvidence } from '../../../lib/ui/word-evidence';
import { figuresBehind } from '../../behind-total';
import { evidenceFigure } from '../../evidence-figure';
import type { FigureGround } from './figure-ground';

/** The evidence of the number that an address names; `null` where nothing loaded bears it, or nothing is behind it. */
export async function drawEvidenceFigure(
	{ evidence, filter }: View,
	{ engine, reports, reference, language }: FigureGround,
	signal?: AbortSignal
): Promise<DrawnFigure | null> {
	if (evidence === null) return null;
	const total = await findTotal(engine, evidence, setsOf(filter), reference, signal);
	if (total === null) return null;
	const figures = await figuresById(engine, figuresBehind(total), signal);
	const sources = { figures, reports, reference };
	return evidenceFigure(total, wordEvidence(total, sources, language), sources, language);
}
