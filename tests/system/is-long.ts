/** Whether faults last as long as they would, as in `pnpm test:long`, and not some seconds. */
export const isLong = process.env.FAULTS === 'long';
