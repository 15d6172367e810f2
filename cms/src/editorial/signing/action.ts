/** The permission to sign, as roles hold it. */
export const SIGN_ACTION = 'admin::signing.sign';
