import http from 'node:http';

/** What is counted from the start of the process on. */
export class Counters {
	/** Answers from memory or disk that were fresh. */
	hits = 0;
	/** Answers that were rendered for the reader who waited. */
	misses = 0;
	/** Last good copies, served because nothing fresh could be had. */
	stale = 0;
	/** Answers with nothing but the phone number. */
	unavailable = 0;
	/** Renders, those in the background included. */
	renders = 0;
	/** Renders that failed. */
	failures = 0;
	/** Requests refused for what they ask or how. */
	refused = 0;
}

/** What is looked up when somebody asks. */
export interface Gauges {
	/** Seconds since the last word from the CMS. */
	feedLag: number;
	/** The last row of the feed that was applied. */
	feedCursor: number;
	/** 1 when each change is heard of at once, else 0. */
	feedLive: number;
	/** Answers in memory. */
	kept: number;
	/** Copies on disk. */
	copies: number;
}

const HELP: Record<keyof Counters | keyof Gauges, string> = {
	hits: 'Fresh answers from memory or disk.',
	misses: 'Answers rendered for the reader who waited.',
	stale: 'Last good copies served because nothing fresh could be had.',
	unavailable: 'Answers with nothing but the phone number.',
	renders: 'Renders, those in the background included.',
	failures: 'Renders that failed.',
	refused: 'Requests refused for what they ask or how.',
	feedLag: 'Seconds since the last word from the CMS.',
	feedCursor: 'Last row of the change feed that was applied.',
	feedLive: '1 when each change is heard of at once.',
	kept: 'Answers in memory.',
	copies: 'Last good copies on disk.',
};

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The numbers in Prometheus's text format, version 0.0.4. */
export function prometheus(counters: Counters, gauges: Gauges): string {
	const lines = (values: object, type: string, suffix: string) =>
		Object.entries(values).map(([name, value]) => {
			const full = `clinic_edge_${snake(name)}${suffix}`;
			return `# HELP ${full} ${HELP[name as keyof typeof HELP]}\n# TYPE ${full} ${type}\n${full} ${value}\n`;
		});
	return [...lines(counters, 'counter', '_total'), ...lines(gauges, 'gauge', '')].join('');
}

/**
 * Shows the numbers to this machine alone.
 *
 * @param port where
 * @param read the numbers as they are now
 */
export function serveMetrics(port: number, read: () => string): http.Server {
	const server = http.createServer((request, response) => {
		const isAsked = request.url === '/metrics' && request.method === 'GET';
		response.writeHead(isAsked ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
		response.end(isAsked ? read() : 'The numbers are at /metrics.\n');
	});
	return server.listen(port, '127.0.0.1');
}
