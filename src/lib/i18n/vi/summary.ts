/** The one or two sentences that stand with a chart. Names, periods, amounts and counts arrive worded. */
export const summary = {
	/** What a number must be read with, in brackets behind it. */
	hedge: {
		of: (amount: string, hedges: string) => `${amount} (${hedges})`,
		reportedAs: (words: string) => `báo cáo ghi ${words}`,
		derived: (chain: string) => (chain === '' ? 'suy ra' : `suy ra: ${chain}`),
		pieced: (share: string) => `mới có ${share} thời gian của kỳ`,
		dataEnd: (day: string) => `số liệu chỉ đến ${day}`,
		cutoffUnknown: 'không rõ số liệu đến ngày nào',
		disputed: 'còn mâu thuẫn với số khác',
		joint: 'số chung nhiều lĩnh vực',
		plan: 'kế hoạch',
		reposted: 'dẫn lại'
	},
	change: {
		up: (n: string, pair: string) => `tăng ${n} (${pair})`,
		down: (n: string, pair: string) => `giảm ${n} (${pair})`,
		same: (pair: string) => `không đổi (${pair})`,
		appeared: (n: string, pair: string) => `phát sinh mới ${n} (${pair})`,
		unclear: (pair: string) => `chưa rõ tăng hay giảm (${pair})`,
		/** `percent` begins with its comma or is `''`. */
		against: (change: string, percent: string, base: string) => `${change}${percent} so với ${base}`,
		percent: (percent: string) => `, ${percent}`,
		samePeriod: 'cùng kỳ',
		noPercent: (clause: string, reasons: string) => `${clause} (không tính %: ${reasons})`,
		withheld: (base: string, pair: string, reasons: string) =>
			`không nêu tăng, giảm so với ${base} (${pair}): ${reasons}`,
		baseMissing: (base: string) => `chưa có số của ${base} để so`
	},
	series: {
		nothing: (name: string) => `${name}: chưa có số liệu để vẽ.`,
		latest: (period: string, amount: string) => `${period} có ${amount}`,
		line: (name: string, clauses: string) => `${name}: ${clauses}`,
		onlyOne: 'Mới có một kỳ nên chưa nói được tăng hay giảm',
		noBase: 'Chưa có kỳ trước cùng độ dài để nói tăng hay giảm',
		within: (count: string, first: string, last: string) =>
			`Trong ${count} kỳ có số liệu, từ ${first} đến ${last}`,
		extremes: (span: string, highest: string, lowest: string) =>
			`${span}, cao nhất là ${highest}, thấp nhất là ${lowest}`,
		highest: (span: string, highest: string) => `${span}, cao nhất là ${highest}, chưa rõ kỳ nào thấp nhất`,
		lowest: (span: string, lowest: string) => `${span}, thấp nhất là ${lowest}, chưa rõ kỳ nào cao nhất`,
		equal: (span: string, amount: string) => `${span}, kỳ nào cũng là ${amount}`,
		unclear: (span: string) =>
			`${span}, chưa rõ kỳ nào cao nhất, thấp nhất vì có số chỉ là giới hạn hoặc ước chừng`,
		withheld: (span: string, reasons: string) => `${span}; không nêu kỳ cao nhất, thấp nhất: ${reasons}`,
		entry: (period: string, amount: string) => `${period} (${amount})`,
		missing: (count: string) => `${count} kỳ chưa có số liệu`
	},
	panels: {
		count: (count: string) => `${count} chuỗi số liệu`,
		lead: (series: string, scale: string) => `${series}, ${scale}`,
		tell: (lead: string, list: string) => `${lead}: ${list}`,
		up: (count: string) => `tăng ở ${count}`,
		down: (count: string) => `giảm ở ${count}`,
		same: (count: string) => `không đổi ở ${count}`,
		unclear: (count: string) => `chưa kết luận được ở ${count}`,
		noBase: (count: string) => `chưa có kỳ trước để so ở ${count}`,
		none: (count: string) => `chưa có số liệu ở ${count}`,
		latest: (counts: string) => `So với cùng kỳ, không có thì với kỳ liền trước, kỳ gần nhất ${counts}`,
		named: (count: string, names: string) => `${count} (${names})`,
		because: (clause: string, reasons: string) => `${clause}, vì ${reasons}`,
		allSingle: 'Mỗi chuỗi mới có một kỳ nên chưa nói được tăng hay giảm',
		ofSample: (count: string) => `trong đó ${count} chuỗi minh họa`
	},
	comparison: {
		one: (name: string, amount: string) => `Mới có một số liệu: ${name}: ${amount}`,
		named: (name: string, period: string) => `${name}, ${period}`,
		within: (period: string, clause: string) => `${period}: ${clause}`,
		side: (name: string, amount: string) => `${name}: ${amount}`,
		more: (name: string, other: string, n: string, pair: string, percent: string) =>
			`${name} nhiều hơn ${other} ${n} (${pair})${percent}`,
		equal: (name: string, other: string, pair: string) => `${name} và ${other} bằng nhau (${pair})`,
		unclear: (name: string, other: string, pair: string) =>
			`chưa rõ giữa ${name} và ${other} bên nào nhiều hơn (${pair})`,
		ranked: (count: string, period: string) =>
			period === ''
				? `Trong ${count} số liệu được xếp thứ tự`
				: `Trong ${count} số liệu ${period} được xếp thứ tự`,
		highest: (span: string, name: string) => `${span}, cao nhất là ${name}`,
		noHighest: (span: string) => `${span}, chưa rõ bên nào cao nhất vì các khoảng số chồng lên nhau`,
		lowest: (clause: string, name: string) => `${clause}, thấp nhất là ${name}`,
		allEqual: (span: string, amount: string) => `${span}, tất cả đều là ${amount}`,
		care: (reasons: string) => `Cần lưu ý khi so sánh: ${reasons}`,
		notComparable: (reasons: string) => `Không so sánh được: ${reasons}`,
		beside: (list: string) => `Chỉ để cạnh nhau, không xếp thứ tự: ${list}`,
		besideCount: (count: string) => `${count} số liệu chỉ để cạnh nhau, không xếp thứ tự`,
		besideRest: (count: string, reasons: string) => `${count} số liệu còn lại chỉ để cạnh nhau: ${reasons}`,
		noRank: 'Không xếp thứ tự'
	},
	/** Measures other than the amount itself. Percentages and pairs of amounts arrive worded. */
	measure: {
		perPeople: (unit: string) => (unit === '' ? 'trên 100.000 dân' : `${unit} trên 100.000 dân`),
		people: (amount: string, people: string) => `${amount}/${people} dân`,
		noRate: (amount: string, reasons: string) => `${amount}, không tính tỷ suất: ${reasons}`,
		ofPlan: (percent: string, pair: string) => `đạt ${percent} kế hoạch (${pair})`,
		noTarget: (pair: string) => `kế hoạch bằng 0 nên không có tỷ lệ (${pair})`,
		planWithheld: (pair: string, reasons: string) => `thực hiện/kế hoạch ${pair}, không tính %: ${reasons}`,
		noPlan: (amount: string, reasons: string) => `${amount}, ${reasons}`,
		elapsed: (clause: string, percent: string) => `${clause}, khi mới qua ${percent} thời gian của kỳ`,
		fromZero: 'phát sinh mới, kỳ gốc bằng 0',
		rose: (count: string) => `${count} tăng`,
		fell: (count: string) => `${count} giảm`,
		stayed: (count: string) => `${count} không đổi`,
		met: (count: string) => `${count} đạt hoặc vượt kế hoạch`,
		unmet: (count: string) => `${count} chưa đạt kế hoạch`,
		allAlike: (span: string, counts: string, percent: string) => `${span}: ${counts}, đều là ${percent}`,
		spread: (span: string, counts: string, highest: string, lowest: string) =>
			`${span}: ${counts}; tỷ lệ cao nhất là ${highest}; thấp nhất là ${lowest}`
	},
	/** Between two times. */
	course: {
		between: (before: string, now: string) => `Từ ${before} đến ${now}`,
		/** What went up or down, where it is not the amount itself. */
		of: (between: string, what: string) => `${between}, ${what}`,
		what: {
			monthly_average: 'bình quân tháng',
			per_100k: 'số trên 100.000 dân',
			change_same_period: 'tỷ lệ so với cùng kỳ năm trước',
			change_previous: 'tỷ lệ so với kỳ liền trước',
			plan_share: 'tỷ lệ thực hiện kế hoạch',
			index: 'chỉ số'
		},
		lead: (between: string, all: string, counts: string) => `${between}, trong ${all} dòng có ${counts}`,
		up: (from: string, to: string) => `tăng từ ${from} lên ${to}`,
		down: (from: string, to: string) => `giảm từ ${from} xuống ${to}`,
		same: (at: string) => `không đổi (${at})`,
		unclear: (from: string, to: string) => `chưa rõ tăng hay giảm (trước ${from}, sau ${to})`,
		none: (reasons: string) => `không so được: ${reasons}`,
		counted: {
			up: (count: string) => `${count} tăng`,
			down: (count: string) => `${count} giảm`,
			same: (count: string) => `${count} không đổi`,
			unclear: (count: string) => `${count} chưa rõ tăng hay giảm`,
			none: (count: string) => `${count} không so được`
		},
		most: {
			up: (clause: string) => `Tỷ lệ tăng cao nhất là ${clause}`,
			down: (clause: string) => `giảm nhiều nhất theo tỷ lệ là ${clause}`
		}
	},
	documents: {
		nothing: 'Chưa có văn bản nào.',
		lead: (reports: string, plans: string, provinces: string, years: string) =>
			[
				[
					...(reports === '0' ? [] : [`${reports} báo cáo`]),
					...(plans === '0' ? [] : [`${plans} kế hoạch`])
				].join(' và '),
				`của ${provinces} tỉnh, cho ${years}`
			].join(' '),
		ofSample: (count: string) => `trong đó ${count} văn bản minh họa`,
		early: (count: string) => `${count} báo cáo chốt số liệu trước khi hết kỳ`,
		undated: (count: string) => `${count} văn bản không ghi ngày`
	}
};
