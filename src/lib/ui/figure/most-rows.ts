/** More rows of a table than this nobody reads in a document; a figure that leaves some out says so. */
export const MOST_ROWS = 150;
