import { expect, test } from 'vitest';
import { reminderMail } from './reminder-mail';

const ADMIN = 'https://cms.clinic.example/admin';

test('the mail says how many wait, how long there is, and where to look', () => {
  const { subject, text, html } = reminderMail([30, 0, 60, 30], ADMIN);
  expect(subject).toBe('4 pages or facts are due for medical review');
  expect(text).toBe(
    `4 pages or facts are due for medical review on the clinic's website:

- 1 due now or overdue
- 2 due within 30 days
- 1 due within 60 days

Log in to the admin to see which, read them again, and sign them:

${ADMIN}
`,
  );
  expect(html).toContain(`<a href="${ADMIN}">`);
});

test('one is one', () => {
  const { subject, text } = reminderMail([60], ADMIN);
  expect(subject).toBe('1 page or fact is due for medical review');
  expect(text).not.toContain('overdue');
});
