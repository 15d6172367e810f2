const MINUTE = 60;
const HOUR = 60 * MINUTE;

// NIST SP 800-63B-4, section 2.2.3 (AAL2), recommends at most 24 hours in all and 1 hour without activity. Typing reaches the CMS
// only with a save, and a save must not fail because someone wrote for an hour: hence 2. 12 hours are one long day at the clinic,
// so that each day begins with a login.
const IDLE = 2 * HOUR;
const LONGEST = 12 * HOUR;

/**
 * How long a login lasts, in seconds. "Remember me" survives a closed browser, but is given no longer: a clinic's computers are
 * shared. An access token is worth nothing from the moment its session ends, since the CMS looks the session up at each request.
 */
export const SESSION_LIFESPANS = {
  accessTokenLifespan: 30 * MINUTE,
  idleSessionLifespan: IDLE,
  maxSessionLifespan: LONGEST,
  idleRefreshTokenLifespan: IDLE,
  maxRefreshTokenLifespan: LONGEST,
};

/**
 * Tells whether editors reach the admin over TLS, and its cookies may therefore be sent over TLS alone.
 *
 * @param publicUrl `CMS_PUBLIC_URL`
 */
export function isReachedOverTls(publicUrl: string | undefined): boolean {
  return publicUrl?.toLowerCase().startsWith('https://') ?? false;
}
