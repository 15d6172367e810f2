/** The request header in which the admin's form says which version it shows: `updatedAt`, or `none` where it shows a new one. */
export const OPENED_VERSION_HEADER = 'Clinic-Opened-Version';
