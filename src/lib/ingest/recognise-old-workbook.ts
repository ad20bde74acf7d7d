/** Records that begin a workbook (BOF) in Excel 2, 3 and 4; later ones share one and say their version in it. */
const OLD_STARTS: readonly number[] = [0x0009, 0x0209, 0x0409];
const START = 0x0809;
/** The version of Excel 97 to 2003, whose texts are Unicode ([MS-XLS] 2.4.21). */
const UNICODE_VERSION = 0x0600;
/** The shortest and longest content of such a record. */
const LENGTHS = [4, 16] as const;

/**
 * Whether bytes begin as a workbook of Excel 95 or before does, in a container or bare. Its texts are in the code
 * page, or the font, of the machine they were typed on, which the file may name wrongly or not at all.
 */
export function isOldWorkbook(bytes: ArrayLike<number>): boolean {
	const at = (index: number): number => (bytes[index] ?? 0) + (bytes[index + 1] ?? 0) * 256;
	const [record, length, version] = [at(0), at(2), at(4)];
	if (length < LENGTHS[0] || length > LENGTHS[1]) return false;
	return OLD_STARTS.includes(record) || (record === START && version !== UNICODE_VERSION);
}
