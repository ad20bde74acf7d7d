/**
 * Runs in the page before its own scripts: tells when the screen is settled, that is when no question to the database
 * is under way and nothing in the document has changed and no frame was late for `QUIET_MS`. Changes nothing that the
 * page does.
 */
const QUIET_MS = 400;
const LATE_FRAME_MS = 100;

let underWay = 0;
let changed = performance.now();
let shown = changed;
/** @type {WeakSet<Worker>} */
const known = new WeakSet();
const post = Worker.prototype.postMessage;

function touch() {
	changed = performance.now();
}

/** @param {Worker} worker */
function countAnswers(worker) {
	if (known.has(worker)) return;
	known.add(worker);
	worker.addEventListener('message', ({ data }) => {
		if (typeof data?.requestId !== 'number') return;
		underWay -= 1;
		touch();
	});
}

/**
 * @this {Worker}
 * @param {unknown} message
 * @param {unknown[]} rest
 */
Worker.prototype.postMessage = function (message, ...rest) {
	// Questions to the database are numbered, and their answers name the number.
	const { messageId } = /** @type {{ messageId?: unknown }} */ (message ?? {});
	if (typeof messageId === 'number') {
		countAnswers(this);
		underWay += 1;
		touch();
	}
	Reflect.apply(post, this, [message, ...rest]);
};

new MutationObserver(touch).observe(document, {
	subtree: true,
	childList: true,
	attributes: true,
	characterData: true
});

let frame = performance.now();
function follow() {
	const now = performance.now();
	if (now - frame > LATE_FRAME_MS) touch();
	frame = now;
	// A message comes after the frame was painted.
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = () => {
		if (changed > shown) shown = performance.now();
	};
	port2.postMessage(null);
	requestAnimationFrame(follow);
}
requestAnimationFrame(follow);

Object.assign(window, {
	screenWatch: {
		/** When the last thing to change was on the screen, in ms of the page's clock. */
		settled: () =>
			new Promise((done) => {
				const timer = setInterval(() => {
					if (underWay > 0 || performance.now() - changed < QUIET_MS || shown < changed) return;
					clearInterval(timer);
					done(shown);
				}, 20);
			})
	}
});
