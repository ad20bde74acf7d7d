/** What keeps a window from being loaded anew: files that wait to be loaded, text being typed, a file being written, something being kept. */
export type WorkKind = 'import' | 'edit' | 'export' | 'keeping';

/** Why an update has to wait: work in a window, or a window that does not answer. */
export type Hold = WorkKind | 'silent';

/** A window asks the worker of a new version to take over; it answers with what holds it, nothing where it does so. */
export type AskedOfWorker = 'take over';

/** A worker asks each window for the work under way there, answered with `WorkKind`s; or tells it to load anew. */
export type ToldToWindow = 'what work' | 'load anew';
