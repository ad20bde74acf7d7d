import type { Batch } from './batch';
import type { Sequence } from './ids';

/** The batches whose originals a batch prunes. */
export function prunedBy(batch: Batch): readonly Sequence[] {
	const entries = 'entries' in batch ? batch.entries : [];
	return entries.flatMap((entry) => (entry.type === 'originals_pruned' ? entry.sequences : []));
}

/** The lost batches that a batch acknowledges. */
export function acknowledgedBy(batch: Batch): readonly Sequence[] {
	const entries = 'entries' in batch ? batch.entries : [];
	return entries.flatMap((entry) => (entry.type === 'loss_acknowledged' ? entry.sequences : []));
}
