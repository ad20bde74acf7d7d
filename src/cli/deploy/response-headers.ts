/** Features of the browser that the application never uses, and that browsers have known for years. */
const OFF = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

/** What every answer says beside its policy, its type and how long it may be kept: names and values of headers. */
export const RESPONSE_HEADERS: readonly (readonly [name: string, value: string])[] = [
	['X-Content-Type-Options', 'nosniff'],
	['X-Frame-Options', 'DENY'],
	['Referrer-Policy', 'no-referrer'],
	['Permissions-Policy', OFF.map((feature) => `${feature}=()`).join(', ')],
	['Cross-Origin-Opener-Policy', 'same-origin'],
	['Cross-Origin-Resource-Policy', 'same-origin']
];

/** Where files have a hash of their content in their name, so that they never change. */
export const HASHED_FOLDER = '/_app/immutable/';

/** How long files of `HASHED_FOLDER` may be kept. */
export const KEEP_FOR_EVER = 'public, max-age=31536000, immutable';

/** Everything else is asked for again each time: a page and the service worker name the files of one version. */
export const ASK_AGAIN = 'no-cache';
