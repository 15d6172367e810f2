import type { Server } from '../../scripts/lib/server.ts';

/** What a figure must reach. */
export type Bar = { readonly atMost: number } | { readonly atLeast: number };

/** What a figure is measured in, and what it must reach. */
export interface Figure {
	/** `ms`, `MB`, `x` for a ratio, … */
	readonly unit: string;
	readonly bar: Bar;
}

/** The running system that is measured: a CMS and a web on an empty SQLite database with the demo content. */
export interface BenchContext {
	/** All the settings both were started with. */
	readonly settings: Record<string, string>;
	readonly cmsUrl: string;
	readonly webUrl: string;
	readonly cms: Server;
	readonly web: Server;
	/** The JWT of the first administrator's session. */
	readonly adminToken: string;
	/** For files of a measurement's own; removed at the end. */
	readonly folder: string;
}

/** Some figures that are taken together. */
export interface Measurement {
	readonly keys: Readonly<Record<string, Figure>>;
	/** Answers a value for each of `keys`; one it leaves out counts as failed. */
	measure(context: BenchContext): Promise<Record<string, number>>;
}
