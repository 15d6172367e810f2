import { expect, test } from 'vitest';
import { smtpSettings } from './smtp';

const server = { SMTP_HOST: 'smtp.clinic.example', SMTP_FROM: 'website@clinic.example' };

test('without a mail server, or with an empty setting for it, no mail is sent', () => {
  expect(smtpSettings({})).toBeUndefined();
  expect(smtpSettings({ SMTP_HOST: '', SMTP_PORT: '', SMTP_TLS: '' })).toBeUndefined();
});

test('mail travels over TLS unless the mail server is this machine', () => {
  expect(smtpSettings(server)?.providerOptions).toMatchObject({ port: 587, secure: false, requireTLS: true });
  const implicit = smtpSettings({ ...server, SMTP_TLS: 'implicit' });
  expect(implicit?.providerOptions).toMatchObject({ port: 465, secure: true });
  const local = smtpSettings({ ...server, SMTP_HOST: '127.0.0.1', SMTP_TLS: 'none', SMTP_PORT: '2525' });
  expect(local?.providerOptions).toMatchObject({ port: 2525, requireTLS: false, ignoreTLS: true });
  expect(() => smtpSettings({ ...server, SMTP_TLS: 'none' })).toThrow('set SMTP_TLS to starttls or implicit');
});

test('the CMS logs in to the mail server where both a name and a password are set', () => {
  const auth = { SMTP_USERNAME: 'clinic', SMTP_PASSWORD: 'a password' };
  expect(smtpSettings({ ...server, ...auth })?.providerOptions.auth).toEqual({ user: 'clinic', pass: 'a password' });
  expect(smtpSettings(server)?.providerOptions).not.toHaveProperty('auth');
});

test.each([
  [{ SMTP_FROM: '' }, 'Set SMTP_FROM'],
  [{ SMTP_PORT: 'smtp' }, 'SMTP_PORT is "smtp"'],
  [{ SMTP_PORT: '70000' }, 'SMTP_PORT is "70000"'],
  [{ SMTP_TLS: 'yes' }, 'SMTP_TLS is "yes"'],
  [{ SMTP_USERNAME: 'clinic' }, 'Set both SMTP_USERNAME and SMTP_PASSWORD'],
])('a wrong setting %j is refused with a sentence that says what to set', (wrong, sentence) => {
  expect(() => smtpSettings({ ...server, ...wrong })).toThrow(sentence);
});
