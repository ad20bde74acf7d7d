/*
 * Says so where the application does not start, since a script of it is missing, is another file or was cut: in the words
 * that app.html holds, which lead to the page for backups. A classic script of its own, like check-browser.js. Loading
 * again asks the server for every script anew: what the browser keeps under a name that holds a hash is otherwise never
 * asked for again, right or wrong.
 */
(function () {
	/* A rejection may be heard of some time before the application answers all the same. */
	var GRACE = 1500;
	var folder = new URL('.', document.currentScript.src).href;
	var isLive = false;
	var hasFailed = false;
	var words = null;

	function say() {
		if (isLive || !words) return;
		/* Before all else; in whatever page the framework puts in the place of this one where its own screen for errors fails. */
		document.body.insertBefore(words, document.body.firstChild);
		words.removeAttribute('hidden');
	}

	function fail() {
		if (isLive || hasFailed) return;
		hasFailed = true;
		setTimeout(say, GRACE);
	}

	function loadAnew() {
		var own = performance.getEntriesByType('resource').filter(function (entry) {
			return entry.name.indexOf(folder) === 0;
		});
		var asked = own.map(function (entry) {
			return fetch(entry.name, { cache: 'reload' }).catch(function () {});
		});
		Promise.all(asked).then(function () {
			location.reload();
		});
	}

	addEventListener('unhandledrejection', fail);
	addEventListener(
		'error',
		function (event) {
			if (event.target instanceof HTMLScriptElement || event.target instanceof HTMLLinkElement) fail();
		},
		true
	);
	document.addEventListener('live', function () {
		isLive = true;
		if (words) words.setAttribute('hidden', '');
	});
	document.addEventListener('load anew', loadAnew);
	document.addEventListener('DOMContentLoaded', function () {
		words = document.getElementById('not-started');
		document.getElementById('load-anew').addEventListener('click', loadAnew);
	});
})();
