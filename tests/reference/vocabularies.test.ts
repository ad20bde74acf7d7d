import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import type { TopicCode } from '../../src/lib/domain/brand';
import type { Vocabulary } from '../../src/lib/reference/reference';

const reference = readReference();

describe('the closed lists', () => {
	it.each([
		['topics', reference.topics, 17],
		['channels', reference.channels, 20],
		['audiences', reference.audiences, 15],
		['limitation categories', reference.limitationCategories, 9],
		['direction categories', reference.directionCategories, 10]
	] as readonly (readonly [string, Vocabulary<string>, number])[])(
		'%s: each name matches its term',
		(_, list, size) => {
			expect(list.all).toHaveLength(size);
			for (const term of list.all) {
				for (const name of [term.code, term.nameVi, term.nameEn, term.nameVi.toUpperCase()]) {
					expect(list.match(name), name).toEqual({ kind: 'match', value: term.code });
				}
			}
		}
	);

	it('puts rehab under drugs, and drugs and prostitution under social evils', () => {
		expect(reference.topics.get('rehab' as TopicCode).ancestors).toEqual(['drugs', 'social_evils']);
		expect(reference.topics.get('prostitution' as TopicCode).ancestors).toEqual(['social_evils']);
		expect(reference.topics.get('crime' as TopicCode).ancestors).toEqual([]);
	});

	it.each([
		['phòng chống ma tuý', 'drugs'],
		['PCMT', 'drugs'],
		['ma tuy', 'drugs'],
		['tội phạm', 'crime'],
		['mua bán người', 'trafficking'],
		['quản lý sau cai nghiện', 'rehab'],
		['THPTTDBVANTQ', 'security_movement']
	])('%s is the topic %s', (written, code) => {
		expect(reference.topics.match(written)).toEqual({ kind: 'match', value: code });
	});

	it('knows the press as a whole apart from its kinds', () => {
		expect(reference.channels.match('báo, đài')).toEqual({ kind: 'match', value: 'press' });
		expect(reference.channels.match('Truyền thanh cơ sở')).toEqual({
			kind: 'match',
			value: 'public_address'
		});
		expect(reference.channels.all.filter((term) => term.ancestors.includes('press' as never))).toHaveLength(
			4
		);
	});

	it('grounds suggestions only', () => {
		expect(reference.mayAnswer('coordination', 'coordination')).toBe(true);
		expect(reference.mayAnswer('training', 'specialised_knowledge')).toBe(true);
		expect(reference.mayAnswer('online', 'staffing')).toBe(false);
		for (const term of reference.limitationCategories.all) {
			const answers = reference.directionCategories.all.filter((one) =>
				reference.mayAnswer(one.code, term.code)
			);
			expect(answers.length, term.code).toBeGreaterThan(0);
		}
	});
});

describe('bodies', () => {
	const { bodies } = reference;

	it.each([
		['Sở Thông tin và Truyền thông', 'so_tttt'],
		['Sở TT&TT', 'so_tttt'],
		['STTTT', 'so_tttt'],
		['Sở TT&TT tỉnh Trà Vinh', 'so_tttt'],
		['Công an tỉnh Lạng Sơn', 'cong_an'],
		['Phòng VH&TT', 'phong_vhtt'],
		['Phòng Văn hóa và Thông tin các huyện, thị xã, thành phố', 'phong_vhtt'],
		['Trung tâm Công nghệ, Thông tin và Truyền thông thuộc Sở', 'tt_cntt'],
		['Đài Phát thanh và Truyền hình tỉnh', 'dai_ptth'],
		['Hội Nhà báo tỉnh', 'hoi_nha_bao']
	])('%s is %s', (written, key) => {
		expect(bodies.key(written)).toBe(key);
	});

	it('keeps a body of no list under its own name, and one district apart from another', () => {
		expect(bodies.key('UBND huyện  Càng Long')).toBe('ubnd huyện càng long');
		expect(bodies.key('UBND huyện Cầu Ngang')).not.toBe(bodies.key('UBND huyện Càng Long'));
	});

	it('holds joint work as a set, in any order', () => {
		const joint = bodies.key('Sở TT&TT; Công an tỉnh');
		expect(bodies.key('Công an tỉnh;Sở Thông tin và Truyền thông')).toBe(joint);
		expect(joint).not.toBe(bodies.key('Sở TT&TT'));
		expect(bodies.nameOf(joint, 'vi')).toBe('Công an tỉnh và Sở Thông tin và Truyền thông');
	});

	it('carries a series on to the successor of its group', () => {
		const so = bodies.key('Sở TT&TT');
		expect(bodies.producerOf(so, 'press_media')).toBe('so_vhttdl');
		expect(bodies.producerOf(so, 'telecom')).toBe('so_khcn');
		expect(bodies.producerOf(bodies.key('Sở VHTTDL'), 'press_media')).toBe('so_vhttdl');
	});

	it('does not let a merger continue two series as one', () => {
		expect(bodies.producerOf(bodies.key('Báo tỉnh'), 'press_media')).toBe('bao');
		expect(bodies.producerOf(bodies.key('Đài PT-TH'), 'press_media')).toBe('dai_ptth');
	});

	it('knows a centre as part of its Sở', () => {
		expect(bodies.all.find((term) => term.code === 'tt_cntt')?.ancestors).toEqual(['so_tttt']);
	});
});
