import { along } from './along';
import { bench } from './bench';
import { chart } from './chart';
import { compare } from './compare';
import { compareChoice } from './compare-choice';
import { compareMeasure } from './compare-measure';
import { compareViews } from './compare-views';
import { data } from './data';
import { evidence } from './evidence';
import { explore } from './explore';
import { exportOffice } from './export-office';
import { exportSheets } from './export-sheets';
import { findings } from './findings';
import { grid } from './grid';
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
import { views } from './views';
import { workspace } from './workspace';
import type { Messages } from '../messages';

/** The English catalogue: the same keys as the Vietnamese one, or the type check fails. */
export const en: Messages = {
	along,
	bench,
	chart,
	compare,
	compareChoice,
	compareMeasure,
	compareViews,
	data,
	evidence,
	explore,
	exportOffice,
	exportSheets,
	findings,
	grid,
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
	views,
	workspace
};
