import { readFileSync, writeFileSync } from 'node:fs';
import { readLockfile } from './read-lockfile';
import { securityPromises } from './security-promises';
import { shippedPackages } from './shipped-packages';
import { thirdPartyNotices } from './third-party-notices';

const packages = shippedPackages(readLockfile('package-lock.json'));
writeFileSync('static/third-party-notices.txt', thirdPartyNotices('.', packages));
console.log(`static/third-party-notices.txt: ${packages.length} packages`);
writeFileSync('static/security-promises.txt', securityPromises(readFileSync('SECURITY.md', 'utf8')));
console.log('static/security-promises.txt');
