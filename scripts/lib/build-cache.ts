import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashContents, hashStates } from './fingerprint.ts';

/** What a build reads and what it makes, as paths relative to `root`. */
export interface Build {
	readonly name: string;
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
}

/** Remembers, in a folder that may be deleted at any time, which inputs each output was made from. */
export class BuildCache {
	readonly root: string;
	readonly folder: string;

	/**
	 * @param root the folder inputs and outputs are relative to
	 * @param folder where the memory is kept
	 */
	constructor(root: string, folder: string) {
		this.root = root;
		this.folder = folder;
	}

	/** Whether the outputs are there, untouched, and were made from the inputs as they are now. */
	isFresh(build: Build): boolean {
		try {
			return readFileSync(this.#file(build), 'utf8') === this.#state(build);
		} catch {
			return false;
		}
	}

	/** Remembers that the outputs were just made from the inputs as they were at `inputs`. */
	remember(build: Build, inputs = this.inputsOf(build)): void {
		mkdirSync(this.folder, { recursive: true });
		writeFileSync(this.#file(build), this.#state(build, inputs));
	}

	/** The inputs' hash. Take it before building: a file edited meanwhile must count as not built. */
	inputsOf(build: Build): string {
		return hashContents(this.root, build.inputs);
	}

	#state(build: Build, inputs = this.inputsOf(build)): string {
		return `${inputs}\n${hashStates(this.root, build.outputs) ?? 'missing'}\n`;
	}

	#file(build: Build): string {
		return path.join(this.folder, `${build.name}.build`);
	}
}
