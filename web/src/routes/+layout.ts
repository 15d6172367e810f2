// A patient's phone runs no script of ours: the page is all there when it arrives.
export const csr = false;
export const trailingSlash = 'never';
