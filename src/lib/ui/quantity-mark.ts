/** A small sign after a number and what it means (`¹`, "số liệu đến 15/5/2019"). */
export interface QuantityMark {
	readonly sign: string;
	readonly meaning: string;
}
