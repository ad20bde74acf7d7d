/** TCVN3 (ABC): the characters its bytes show as in windows-1252, and the letters they stand for. No toned capitals. */
const TCVN3_SEEN = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_MEANT = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

/** VISCII (RFC 1456): bytes 80–FF in order, and the six capitals it keeps among the control codes. */
const VISCII_HIGH =
	'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ' +
	'ĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const VISCII_LOW: ReadonlyMap<number, string> = new Map([
	[0x02, 'Ẳ'],
	[0x05, 'Ẵ'],
	[0x06, 'Ẫ'],
	[0x14, 'Ỷ'],
	[0x19, 'Ỹ'],
	[0x1e, 'Ỵ']
]);

/** VNI writes most letters as a base and a mark: what each mark adds, in combining characters. */
const VNI_MARKS: ReadonlyMap<string, string> = new Map([
	['ù', '\u0301'],
	['ø', '\u0300'],
	['û', '\u0309'],
	['õ', '\u0303'],
	['ï', '\u0323'],
	['â', '\u0302'],
	['ê', '\u0306'],
	['á', '\u0302\u0301'],
	['à', '\u0302\u0300'],
	['å', '\u0302\u0309'],
	['ã', '\u0302\u0303'],
	['ä', '\u0302\u0323'],
	['é', '\u0306\u0301'],
	['è', '\u0306\u0300'],
	['ú', '\u0306\u0309'],
	['ü', '\u0306\u0303'],
	['ë', '\u0306\u0323']
]);
const VNI_SINGLES: ReadonlyMap<string, string> = new Map([
	['ô', 'ơ'],
	['ö', 'ư'],
	['æ', 'ỉ'],
	['ó', 'ĩ'],
	['ò', 'ị'],
	['î', 'ỵ'],
	['ñ', 'đ']
]);
const VNI_PAIR = /([aeouyôö])([ùøûõïâêáàåãäéèúüë])/giu;
const VNI_LETTER = /[ôöæóòîñ]/giu;

const tcvn3 = new Map(Array.from(TCVN3_SEEN, (seen, index) => [seen, TCVN3_MEANT[index] ?? seen]));

/** The letter in the case of its model: VNI keeps case. */
function inCaseOf(model: string, letter: string): string {
	return model === model.toLowerCase() ? letter : letter.toUpperCase();
}

function decodeVni(seen: string): string {
	const single = (letter: string): string =>
		inCaseOf(letter, VNI_SINGLES.get(letter.toLowerCase()) ?? letter.toLowerCase());
	let text = '';
	let from = 0;
	for (const pair of seen.matchAll(VNI_PAIR)) {
		const [written, base = '', mark = ''] = pair;
		const composed = (single(base) + (VNI_MARKS.get(mark.toLowerCase()) ?? '')).normalize('NFC');
		if (composed.length > 1) continue;
		text += seen.slice(from, pair.index).replace(VNI_LETTER, single) + composed;
		from = pair.index + written.length;
	}
	return text + seen.slice(from).replace(VNI_LETTER, single);
}

/**
 * The Vietnamese text behind characters of a TCVN3 or VNI font as they show in windows-1252. TCVN3 has no codes
 * for toned capitals, so their case is lost.
 */
export function decodeFontText(encoding: 'tcvn3' | 'vni', seen: string): string {
	if (encoding === 'vni') return decodeVni(seen);
	let text = '';
	for (const character of seen) text += tcvn3.get(character) ?? character;
	return text;
}

const visciiLetters = Array.from({ length: 256 }, (_, byte) =>
	byte < 0x80 ? (VISCII_LOW.get(byte) ?? String.fromCharCode(byte)) : (VISCII_HIGH[byte - 0x80] ?? '')
);

/** Decodes VISCII, in which every byte is a character, so that it never fails. */
export function decodeViscii(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += visciiLetters[byte];
	return text;
}
