import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Auth } from './credential';
import { refusal } from './refusal';

const SITE_TOKENS = ['delivery', 'preview'];

interface Asked {
  readonly source?: string;
  readonly contextValue: { readonly state?: { readonly auth?: Auth } };
}

/**
 * Reads the operations that the site sends, as `pnpm codegen` lists them in `shared/operations.json`.
 *
 * @param text the file: each operation's name, and the SHA-256 of its text in hexadecimal
 * @returns the hashes
 * @throws Error saying what to do, when the list is empty or holds anything else
 */
export function operationHashes(text: string): ReadonlySet<string> {
  const hashes = Object.values(JSON.parse(text) as Record<string, unknown>);
  const isSound = hashes.length > 0 && hashes.every((hash) => typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash));
  if (!isSound) throw new Error('shared/operations.json lists no operations. Run "pnpm codegen" and deploy again.');
  return new Set(hashes as string[]);
}

function deployedHashes(): ReadonlySet<string> {
  return operationHashes(readFileSync(require.resolve('@clinic-pages/shared/operations.json'), 'utf8'));
}

function isOfSite(auth: Auth | undefined): boolean {
  return auth?.strategy?.name === 'content-api-token' && SITE_TOKENS.includes(auth.credentials?.name ?? '');
}

/**
 * Apollo's plugin that holds the site's tokens, `delivery` and `preview`, to the site's own operations, and refuses any other before
 * it is parsed. A token that an administrator made by hand is held by the limits alone.
 *
 * @param read answers the hashes; asked once, when the server starts, which fails without them
 */
export function siteOperationsAlone(read: () => ReadonlySet<string> = deployedHashes) {
  let hashes: ReadonlySet<string> = new Set();
  return {
    async serverWillStart(): Promise<void> {
      hashes = read();
    },
    async requestDidStart() {
      return {
        async didResolveSource({ source = '', contextValue }: Asked): Promise<void> {
          if (!isOfSite(contextValue.state?.auth)) return;
          if (hashes.has(createHash('sha256').update(source).digest('hex'))) return;
          throw refusal(
            403,
            'The site’s tokens run the site’s own operations alone, and this is none of them. ' +
              'Put the query in a .graphql file of the web, run "pnpm codegen", and deploy the CMS and the web.',
          );
        },
      };
    },
  };
}
