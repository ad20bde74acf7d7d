/*
 * Tells the reader of a browser that is too old for the application, in the words that app.html holds.
 * A classic script in the language of 2009, so that the browsers it is for can run it.
 *
 * The features stand for the oldest browsers supported: oklch() for Chromium 111, CompressionStream for
 * Safari 16.4 and Firefox 113.
 */
(function () {
	function isNewEnough() {
		return (
			'noModule' in document.createElement('script') &&
			typeof WebAssembly === 'object' &&
			typeof CompressionStream === 'function' &&
			!!window.CSS &&
			CSS.supports('color', 'oklch(50% 0 0)')
		);
	}

	if (isNewEnough()) return;
	document.addEventListener('DOMContentLoaded', function () {
		document.getElementById('browser-too-old').removeAttribute('hidden');
		document.getElementById('app').setAttribute('hidden', '');
		document.getElementById('app').style.display = 'none';
	});
})();
