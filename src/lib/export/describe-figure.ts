import type { ExportFigure } from './model';

/** What stands under a figure's title: its subtitle, and measure and period where the titles don't say them already. */
export function describeFigure({ title, subtitle, measure, period }: ExportFigure): string {
	const said = `${title} ${subtitle}`.toLowerCase();
	const unsaid = [measure, period].filter((words) => words !== '' && !said.includes(words.toLowerCase()));
	return [subtitle, ...unsaid].filter((words) => words !== '').join(', ');
}
