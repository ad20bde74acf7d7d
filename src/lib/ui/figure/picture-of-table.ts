import { heightOfTablePicture, tableOption, type TablePainter } from '../../chart/table-option';
import { lightTheme } from '../../chart/theme';
import type { Language } from '../../i18n/messages';
import type { DrawnPicture } from './drawn-figure';

/** A painted table as the picture of a figure. It is as high as its rows, whatever its colours. */
export function pictureOfTable<Cell>(painter: TablePainter<Cell>, language: Language): DrawnPicture {
	return {
		stretches: false,
		height: (width) => heightOfTablePicture(painter, width, lightTheme, language),
		option: (width, theme) => tableOption(painter, width, theme, language)
	};
}
