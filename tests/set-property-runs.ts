import fc from 'fast-check';

const runs = process.env['PROPERTY_RUNS'];
if (runs) fc.configureGlobal({ numRuns: Number(runs) });
