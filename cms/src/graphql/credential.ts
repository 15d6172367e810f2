/** Who asks, as Strapi keeps it in `ctx.state.auth`. */
export interface Auth {
  readonly strategy?: { readonly name?: string };
  readonly credentials?: { readonly name?: string } | null;
}

// People and programs of the admin, whose own permissions decide what they see.
const ADMIN_STRATEGIES = ['admin', 'admin-token', 'data-transfer'];

/**
 * Tells whether a request may see drafts: the admin's may, and of all content tokens `preview` alone.
 *
 * @param auth who asks; a request that nobody signed sees no draft
 */
export function seesDrafts(auth: Auth | undefined): boolean {
  const strategy = auth?.strategy?.name ?? '';
  if (ADMIN_STRATEGIES.includes(strategy)) return true;
  return strategy === 'content-api-token' && auth?.credentials?.name === 'preview';
}
