import { describe, expect, it } from 'vitest';
import { exactQuantity } from '../../src/lib/domain/quantity-arithmetic';
import { runsOfColumns } from '../../src/lib/ui/cross-table';
import { heatScale } from '../../src/lib/ui/heat-cells';

const shadesOf = (values: readonly number[], measure: 'total' | 'change_previous' = 'total') => {
	const { shadeOf } = heatScale(values, measure);
	return values.map((value) => shadeOf(exactQuantity(value)));
};

describe('the shades of a heat table', () => {
	it('go by fifths, so that one value far out washes out no others', () => {
		expect(shadesOf([10, 20, 30, 40, 10_000])).toEqual([1, 2, 3, 4, 5]);
	});

	it('are none for zero, and alike for alike', () => {
		expect(shadesOf([0, 7, 7, 7])).toEqual([0, 1, 1, 1]);
		expect(shadesOf([0])).toEqual([0]);
		expect(heatScale([], 'total').steps).toEqual([]);
	});

	it('tell rises from falls of one size', () => {
		expect(shadesOf([-0.9, -0.1, 0.1, 0.5, 0.9], 'change_previous')).toEqual([-3, -1, 1, 3, 5]);
	});

	it('are begun by values that the legend names', () => {
		expect(heatScale([10, 20, 30, 40, 50], 'total').steps.map(({ from }) => from)).toEqual([
			10, 20, 30, 40, 50
		]);
	});
});

it('two hundred columns are cut into tables that fit on paper, none lost', () => {
	const runs = runsOfColumns(200);
	expect(runs.flat()).toEqual(Array.from({ length: 200 }, (_, index) => index));
	expect(Math.max(...runs.map(({ length }) => length))).toBe(8);
});

it('no column stands alone on paper where others have room beside it', () => {
	expect(runsOfColumns(9).map(({ length }) => length)).toEqual([4, 5]);
});
