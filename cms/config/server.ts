import { trustedProxies } from '../src/doors/proxies';
import { secret } from './secrets';

export default ({ env }) => ({
  host: env('CMS_HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  url: env('CMS_PUBLIC_URL', undefined),
  proxy: trustedProxies(env('TRUSTED_PROXIES')),
  app: { keys: [secret('APP_KEY')] },
  logger: { updates: { enabled: false }, startup: { enabled: false } },
  transfer: { remote: { enabled: false } },
});
