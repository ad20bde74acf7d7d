export { launchNodeWorker, startNodeEngine } from '../../src/cli/start-node-engine';

/** Starting compiles a 34 MB module, which takes seconds where other work fills the machine. */
export const ENGINE_TIMEOUT = { timeout: 60_000 };
