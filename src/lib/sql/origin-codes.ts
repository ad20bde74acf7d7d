import type { Origin } from '../domain/figure';

/** Where figures come from, in the order of the codes that statements rely on. */
export const ORIGIN_CODES: readonly Origin[] = ['produced', 'reposted', 'published'];
