import workerUrl from './ingest.worker.ts?worker&url';

/**
 * What tells this program's way of reading from that of any other: the built worker's name, which holds a hash of all
 * that it does and knows. `null` where nothing is built, since code may change there under one name.
 */
export const READING_VERSION: string | null = import.meta.env.DEV ? null : workerUrl;
