import { ConditionPageDocument } from '../../web/src/lib/cms/generated/graphql.ts';
import { compareResolvers } from '../system/compare-resolvers.ts';
import type { BenchContext, Measurement } from './measurement.ts';

const ROUNDS = 25;

/** What the preload costs against Strapi's own resolvers, on the migraine page's question, turn about in one process. */
async function preload({ settings }: BenchContext): Promise<Record<string, number>> {
	const query = ConditionPageDocument.toString();
	const question = { query, variables: { slug: 'migraine', locale: 'en' }, token: settings.DELIVERY_TOKEN ?? '' };
	const [costs] = await compareResolvers(settings, [question], ROUNDS);
	if (!costs || costs.stock.answer !== costs.preload.answer) throw new Error('The two answers differ.');
	return {
		preload_queries: costs.preload.queries / costs.stock.queries,
		preload_ratio: costs.preload.ms / costs.stock.ms,
	};
}

export const measurements: Measurement[] = [
	{
		keys: {
			preload_queries: { unit: 'x', bar: { atMost: 0.5 } },
			preload_ratio: { unit: 'x', bar: { atMost: 0.5 } },
		},
		measure: preload,
	},
];
