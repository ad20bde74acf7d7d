import { along } from './along';
import { bench } from './bench';
import { board } from './board';
import { briefing } from './briefing';
import { briefingFigures } from './briefing-figures';
import { categoryEdit } from './category-edit';
import { chart } from './chart';
import { compare } from './compare';
import { compareChoice } from './compare-choice';
import { compareMeasure } from './compare-measure';
import { compareViews } from './compare-views';
import { data } from './data';
import { decisionFiles } from './decision-files';
import { evidence } from './evidence';
import { explore } from './explore';
import { exportOffice } from './export-office';
import { exportSheets } from './export-sheets';
import { exportTemplate } from './export-template';
import { figure } from './figure';
import { findings } from './findings';
import { followUp } from './follow-up';
import { grid } from './grid';
import { limitations } from './limitations';
import { matrix } from './matrix';
import { notes } from './notes';
import { overview } from './overview';
import { paper } from './paper';
import { period } from './period';
import { quality } from './quality';
import { quantity } from './quantity';
import { rescue } from './rescue';
import { shell } from './shell';
import { standingBackup } from './standing-backup';
import { statementEdit } from './statement-edit';
import { statementPanel } from './statement-panel';
import { suggestions } from './suggestions';
import { summary } from './summary';
import { takeout } from './takeout';
import { trends } from './trends';
import { update } from './update';
import { verdict } from './verdict';
import { views } from './views';
import { workspace } from './workspace';

/** The Vietnamese catalogue: the source of truth for keys and parameters. */
export const vi = {
	along,
	bench,
	board,
	briefing,
	briefingFigures,
	categoryEdit,
	chart,
	compare,
	compareChoice,
	compareMeasure,
	compareViews,
	data,
	decisionFiles,
	evidence,
	explore,
	exportOffice,
	exportSheets,
	exportTemplate,
	figure,
	findings,
	followUp,
	grid,
	limitations,
	matrix,
	notes,
	overview,
	paper,
	period,
	quality,
	quantity,
	rescue,
	shell,
	standingBackup,
	statementEdit,
	statementPanel,
	suggestions,
	summary,
	takeout,
	trends,
	update,
	verdict,
	views,
	workspace
};
