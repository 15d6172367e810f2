/** The mail with the link to set a new password, as Strapi fills it in. The link works once, for one hour. */
export const RESET_MAIL = {
  subject: 'Set a new password for Clinic Pages',
  text: `Someone asked for a new password for this e-mail address in the admin of the clinic's website.

Set it here within one hour:

<%= url %>

Was it not you? Then you need not do anything: your password stays as it is.`,
  html: `<p>Someone asked for a new password for this e-mail address in the admin of the clinic's website.</p>
<p>Set it here within one hour:</p>
<p><a href="<%= url %>"><%= url %></a></p>
<p>Was it not you? Then you need not do anything: your password stays as it is.</p>`,
};
