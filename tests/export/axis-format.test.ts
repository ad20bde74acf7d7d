import fc from 'fast-check';
import { SSF } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { axisFormat } from '../../src/lib/export/charts/number-format';
import { scaleChange } from '../../src/lib/export/charts/scale-change';
import type { ExportSeries } from '../../src/lib/export/model';

const changes = (values: readonly number[]): ExportSeries => ({
	...{ name: 'Buổi', mark: 'bar', axis: 'left', colour: '00619f' },
	points: values.map((value) => ({
		amount: { value, upTo: null, limit: 'exact', kind: 'change' },
		label: String(value)
	}))
});

describe('the axis of changes', () => {
	it('has a section for each sign and none with a condition, so that no program drops the minus', () => {
		for (const reach of [-200, -2000, -2_000_000]) {
			const sections = axisFormat([changes([reach])], 'vi').split(';');
			expect(sections).toHaveLength(3);
			expect(sections.join('')).not.toContain('[');
		}
	});

	it('writes every label it may have with the separators of the language, whatever the machine', () => {
		const values = fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 }), { minLength: 1 });
		fc.assert(
			fc.property(values, fc.integer({ min: -6, max: 6 }), (numbers, at) => {
				const series = [changes(numbers)];
				const interval = scaleChange(series).interval ?? 100;
				const label = interval * at;
				if (Math.abs(label) > 1.6 * Math.max(...numbers.map(Math.abs))) return;
				const sign = label > 0 ? '+' : label < 0 ? '−' : '';
				const digits = new Intl.NumberFormat('vi-VN').format(Math.abs(label));
				expect(SSF.format(axisFormat(series, 'vi'), label)).toBe(sign + digits);
			})
		);
	});
});
