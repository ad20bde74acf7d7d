const two = (number: number): string => String(number).padStart(2, '0');

/** An ISO instant as officials write it, in the time zone of the reader: `29/11/2026 08:05`; `''` where it is none. */
export function formatInstant(instant: string): string {
	const at = new Date(instant);
	if (Number.isNaN(at.getTime())) return '';
	const day = [two(at.getDate()), two(at.getMonth() + 1), at.getFullYear()].join('/');
	return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
