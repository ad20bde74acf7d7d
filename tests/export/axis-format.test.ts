import { expect, it } from 'vitest';
import { axisFormat } from '../../src/lib/export/charts/number-format';
import type { ExportAmount, ExportSeries } from '../../src/lib/export/model';

it('has a section for each sign on the axis of changes, so that no program drops the minus', () => {
	const amount: ExportAmount = { value: -200, upTo: null, limit: 'exact', kind: 'change' };
	const series: ExportSeries = {
		...{ name: 'Buổi', mark: 'bar', axis: 'left', colour: '00619f' },
		points: [{ amount, label: '−200' }]
	};
	const sections = axisFormat([series], 'vi').split(';');
	expect(sections).toHaveLength(3);
	expect(sections.join('')).not.toContain('[');
	expect(sections[0]).toMatch(/^\+/);
	expect(sections[1]).toMatch(/^-/);
});
