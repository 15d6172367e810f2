import { expect, test } from 'vitest';
import { Counters, prometheus } from './metrics.ts';

test('Prometheus reads every number, each with what it means', () => {
	const counters = new Counters();
	counters.hits = 41;
	const text = prometheus(counters, { feedLag: 0.5, feedCursor: 12, feedLive: 1, kept: 3, copies: 2 });
	expect(text).toContain('# TYPE clinic_edge_hits_total counter\nclinic_edge_hits_total 41\n');
	expect(text).toContain('# TYPE clinic_edge_feed_lag gauge\nclinic_edge_feed_lag 0.5\n');
	for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) \w+ \S.*|\w+ -?[\d.]+)$/);
});
