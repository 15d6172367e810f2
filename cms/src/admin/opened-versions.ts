/** What a refused save leaves behind, for as long as its editor stays on the page. */
interface Refusal {
  readonly message: string;
  readonly page: string;
}

/** Which version of each document this window shows, and which saves were refused: because it is an old one, or for what they say. */
export class OpenedVersions {
  private readonly versions = new Map<string, string>();
  private readonly answers = new Map<string, string>();
  private refusals: ReadonlyMap<string, Refusal> = new Map();
  private readonly failures = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  /** Notes what the CMS answered about a document; `answer` is what opened it, and is left out after a save. */
  note(key: string, version: string, answer?: string): void {
    this.versions.set(key, version);
    if (answer !== undefined) this.answers.set(key, answer);
  }

  versionOf(key: string): string | undefined {
    return this.versions.get(key);
  }

  /** Keeps the page's words after a refused save: until the editor leaves it, the document stays as it was opened. */
  refuse(key: string, refusal: Refusal): void {
    this.change(new Map([...this.refusals, [key, refusal]]));
  }

  /** Counts a save that was not made. */
  fail(key: string): void {
    this.failures.set(key, (this.failures.get(key) ?? 0) + 1);
    this.tell();
  }

  /** Forgets the saves of a document that were not made: its editor let go of what they typed. */
  settle(key: string): void {
    if (this.failures.delete(key)) this.tell();
  }

  /** How many saves of a document, in any language, were not made; its path is as the content manager's addresses name it. */
  failuresOf(path: string): number {
    const counts = [...this.failures].map(([key, count]) => (key.startsWith(`${path}?`) ? count : 0));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** The answer that opened a document whose save was refused on this page, to be given again in place of a newer one. */
  heldAnswer(key: string): string | undefined {
    return this.refusals.has(key) ? this.answers.get(key) : undefined;
  }

  /** Forgets refusals on pages other than this one. */
  leaveFor(page: string): void {
    const stay = [...this.refusals].filter(([, refusal]) => refusal.page === page);
    if (stay.length < this.refusals.size) this.change(new Map(stay));
  }

  /** What to tell the editor, if a save of a document was refused; its path is as the content manager's addresses name it. */
  refusalOf(path: string): string | undefined {
    return [...this.refusals].find(([key]) => key.startsWith(`${path}?`))?.[1].message;
  }

  /** Calls back after each change, until the answered function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private change(refusals: ReadonlyMap<string, Refusal>): void {
    this.refusals = refusals;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
