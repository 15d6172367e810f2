/**
 * Says whose word the CMS takes for a client's address: nobody's, unless a setting gives the exact number of proxies in front.
 * Each of them appends the address it saw to `X-Forwarded-For`, so that many entries from the right are true, and what stands left
 * of them is whatever the client wrote there.
 *
 * @param count `TRUSTED_PROXIES`: a whole number from 0 to 9; 0 when left out
 * @returns Strapi's `server.proxy`
 * @throws Error with a sentence that says what to set
 */
export function trustedProxies(count: string | undefined): { koa: boolean; maxIpsCount: number } {
  const text = count?.trim() || '0';
  if (!/^\d$/.test(text))
    throw new Error(`TRUSTED_PROXIES is "${text}": set it to how many proxies stand in front of the CMS, 0 to 9.`);
  return { koa: text !== '0', maxIpsCount: Number(text) };
}
