const POLYNOMIAL = 0xedb8_8320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
	return value;
});

/** The CRC-32 of bytes as zip containers keep it (ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
	let state = 0xffff_ffff;
	for (const byte of bytes) state = (state >>> 8) ^ (TABLE[(state ^ byte) & 0xff] ?? 0);
	return ~state >>> 0;
}
