import { along } from './along';
import { bench } from './bench';
import { chart } from './chart';
import { compare } from './compare';
import { compareChoice } from './compare-choice';
import { compareMeasure } from './compare-measure';
import { compareViews } from './compare-views';
import { data } from './data';
import { evidence } from './evidence';
import { findings } from './findings';
import { limitations } from './limitations';
import { notes } from './notes';
import { overview } from './overview';
import { period } from './period';
import { quality } from './quality';
import { quantity } from './quantity';
import { shell } from './shell';
import { summary } from './summary';
import { trends } from './trends';
import { verdict } from './verdict';
import { workspace } from './workspace';

/** The Vietnamese catalogue: the source of truth for keys and parameters. */
export const vi = {
	along,
	bench,
	chart,
	compare,
	compareChoice,
	compareMeasure,
	compareViews,
	data,
	evidence,
	findings,
	limitations,
	notes,
	overview,
	period,
	quality,
	quantity,
	shell,
	summary,
	trends,
	verdict,
	workspace
};
