/**
 * Query parameters that the app is given, and that make two addresses different pages. All others (`utm_source` and the like)
 * are ignored. The site reads none.
 */
export const PASSED_PARAMETERS: ReadonlySet<string> = new Set<string>();

/** Where the app shows what a reader gets when there is nothing else to show: 503 with the phone number. Nobody outside may ask for it. */
export const UNAVAILABLE_PATH = '/unavailable';

/** What the CMS's feed names when an address appears, moves or goes, and what each answer depends on that says that there is no page. */
export const ADDRESS_TAG = 'address';

/** The longest request target that is read. Characters. */
export const LONGEST_TARGET = 2_048;

/** A browser's idle connection is kept for its next page. Milliseconds; longer than the 60 s after which nginx lets one go. */
export const KEEP_ALIVE_MS = 65_000;

/** Larger answers are passed on as they arrive and never kept. Bytes. */
export const LARGEST_KEPT = 10_000_000;

/** Larger answers are kept on disk alone. Bytes. */
export const LARGEST_IN_MEMORY = 512_000;

/** What the pages in memory may take. Bytes. */
export const MEMORY_BYTES = 48_000_000;

/** How many "no such page" answers are remembered: a flood of made-up addresses pushes out its own kind alone. */
export const REMEMBERED_REFUSALS = 1_000;

/** What the copies on disk may take. Bytes. */
export const DISK_BYTES = 2_000_000_000;

/** A page that takes longer has failed. The app itself gives the CMS 5 seconds. Milliseconds. */
export const RENDER_TIMEOUT_MS = 15_000;

/** How many different pages are rendered at once; more wait for their turn. */
export const RENDERS_AT_ONCE = 32;

/** More waiting than this, and a new one has failed at once. */
export const RENDERS_WAITING = 1_000;

/** After a failed render the last good copy is served for this long without another try. Milliseconds. */
export const RETRY_RENDER_MS = 1_000;

/** A page visited this often since it was rendered is worth the slow compression, and is rendered again as soon as it is purged. */
export const OFTEN_VISITED = 3;
