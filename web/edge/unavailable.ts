import type { App } from './app.ts';
import type { Copies } from './copies/copies.ts';
import type { Page } from './page.ts';
import { render } from './render.ts';
import { UNAVAILABLE_PATH } from './rules.ts';

const REFRESH_MS = 60_000;
const ANY_TIME = { epoch: '', cursor: -1 };

/** Keeps the app's own 503 page, so that the phone number is there when there is nothing else, even when the app itself cannot answer. */
export class Unavailable {
	readonly #app: App;
	readonly #copies: Copies;
	#page: Page | undefined;
	#refreshedAt = 0;
	/** Whether the app has said in this process what the clinic's pages look like. */
	#knowsClinic = false;

	constructor(app: App, copies: Copies) {
		this.#app = app;
		this.#copies = copies;
	}

	/** Takes what an earlier process left; only without it is the app asked before it has heard of the clinic. */
	async start(): Promise<void> {
		this.#page = await this.#copies.read(UNAVAILABLE_PATH);
		if (!this.#page) await this.#refresh();
	}

	/** To be told of each page that was rendered: from then on the app knows the clinic's name, number and menu as they are now. */
	rendered(): void {
		const isDue = !this.#knowsClinic || performance.now() - this.#refreshedAt > REFRESH_MS;
		this.#knowsClinic = true;
		if (!isDue) return;
		this.#refreshedAt = performance.now();
		void this.#refresh();
	}

	/**
	 * What a reader gets when there is nothing else.
	 *
	 * @param words the app's own words for this very page, if it had any
	 */
	choose(words: Page | undefined): Page | undefined {
		return this.#knowsClinic ? (words ?? this.#page) : (this.#page ?? words);
	}

	async #refresh(): Promise<void> {
		const answer = await render(this.#app, UNAVAILABLE_PATH, ANY_TIME, false);
		if (answer.kind !== 'failed' || answer.page?.facts.status !== 503) return;
		this.#page = answer.page;
		this.#copies.write(answer.page);
	}
}
