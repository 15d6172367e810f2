import type { Stage } from './stage';

/** A mail as it is sent. */
export interface ReminderMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const WHEN: readonly [Stage, string][] = [
  [0, 'due now or overdue'],
  [30, 'due within 30 days'],
  [60, 'due within 60 days'],
];

const counted = (count: number) => (count === 1 ? '1 page or fact is' : `${count} pages or facts are`);

/**
 * Writes the mail that reminds a reviewer. It says how many wait and where to look, and nothing of what they are: mail is read on the
 * way.
 *
 * @param stages of each document that is to be read again, its stage
 * @param adminUrl where the admin is
 */
export function reminderMail(stages: readonly Stage[], adminUrl: string): ReminderMail {
  const subject = `${counted(stages.length)} due for medical review`;
  const lines = WHEN.flatMap(([stage, when]) => {
    const count = stages.filter((one) => one === stage).length;
    return count > 0 ? [`${count} ${when}`] : [];
  });
  const open = 'Log in to the admin to see which, read them again, and sign them:';
  return {
    subject,
    text: `${subject} on the clinic's website:\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${open}\n\n${adminUrl}\n`,
    html: [
      `<p>${subject} on the clinic's website:</p>`,
      `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
      `<p>${open}</p>`,
      `<p><a href="${adminUrl}">${adminUrl}</a></p>`,
    ].join('\n'),
  };
}
