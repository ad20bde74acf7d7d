/** The measures of domain model §5. */
export { changeBetween, indexAgainst, type Change } from './change-between';
export { evidenceOf } from './measure-along';
export { monthlyAverage } from './monthly-average';
export { perHundredThousand } from './per-hundred-thousand';
export { elapsedShare, shareOfPlan, type PlanShare } from './share-of-plan';
