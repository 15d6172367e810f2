import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A disk that a test may fill, or why there is none. */
type SmallDisk = { readonly folder: string; unmount(): void } | { readonly reason: string };

/** Mounts a disk of 1 MB in memory, for which one has to be root on Linux, and allowed to mount. */
export function smallDisk(): SmallDisk {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'clinic-disk-'));
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
	} catch {
		remove();
		return { reason: 'this user may not mount a small disk' };
	}
	const unmount = () => {
		execFileSync('umount', ['--lazy', folder]);
		remove();
	};
	return { folder, unmount };
}
