import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { readFolder, type Files } from './folder-files';
import { softwareBill } from './software-bill';

/** Three lines for each language; with a mark of UTF-8 and line ends that the editor of an old Windows knows. */
const GUIDE = `\uFEFFTOÀN CẢNH
1. Giải nén tệp zip. Có thể đối chiếu từng tệp với SHA256SUMS để biết tệp còn nguyên vẹn.
2. Đưa thư mục "site" lên máy chủ web nội bộ với tệp cấu hình có sẵn trong "deploy" (IIS của Windows: chép web.config vào "site"). Không cần Internet.
3. Mở địa chỉ của máy chủ bằng Chrome, Edge hoặc Cốc Cốc. Mở thẳng index.html từ ổ đĩa thì ứng dụng không chạy.

1. Unpack the zip. Each file can be checked against SHA256SUMS.
2. Serve the folder "site" from a web server of the office, with the ready-made file in "deploy" (IIS of Windows: copy web.config into "site"). No internet is needed.
3. Open the server's address in Chrome or Edge. Opening index.html from disk does not work.
`.replaceAll('\n', '\r\n');

/** Documents of the project that an office gets along. */
const DOCUMENTS = ['LICENSE', 'SECURITY.md'];

/**
 * What an office without the internet gets: the built site, the servers' configurations, a guide, the licences of
 * all that ships and the bill of materials. `root` is the project, `site` what was built of it.
 */
export function releaseFiles(root: string, site: Files): Files {
	const notices = site.get('third-party-notices.txt');
	if (!notices) throw new Error('The build holds no third-party-notices.txt.');
	const under = (folder: string, files: Files) =>
		[...files].map(([path, bytes]) => [`${folder}/${path}`, bytes] as const);
	return new Map([
		...under('site', site),
		...under('deploy', readFolder(join(root, 'deploy'))),
		...DOCUMENTS.map((path) => [path, new Uint8Array(readFileSync(join(root, path)))] as const),
		['third-party-notices.txt', notices] as const,
		['sbom.cdx.json', strToU8(softwareBill(root))] as const,
		['HUONG-DAN.txt', strToU8(GUIDE)] as const
	]);
}
