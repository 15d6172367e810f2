import { isReachedOverTls, SESSION_LIFESPANS } from '../src/doors/sessions';
import { RESET_MAIL } from '../src/doors/reset-mail';
import { smtpSettings } from '../src/doors/smtp';
import { ATTEMPT_LIMIT } from '../src/doors/throttle';
import { secret } from './secrets';

export default ({ env }) => ({
  auth: {
    secret: secret('ADMIN_JWT_SECRET'),
    sessions: SESSION_LIFESPANS,
    // Left open without TLS, on a developer's machine: Strapi then sets what the connection allows.
    cookie: { secure: isReachedOverTls(env('CMS_PUBLIC_URL')) || undefined, sameSite: 'strict' },
  },
  rateLimit: ATTEMPT_LIMIT,
  forgotPassword: {
    from: smtpSettings(process.env)?.settings.defaultFrom,
    expiresIn: '1h',
    emailTemplate: RESET_MAIL,
  },
  apiToken: { salt: secret('API_TOKEN_SALT') },
  transfer: { token: { salt: secret('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: secret('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  autoOpen: false,
  // Until drafts have a preview, its panel would only invite each editor to set one up.
  preview: { enabled: false },
});
