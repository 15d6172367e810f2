// The door of every root command. Plain JavaScript, so that an old Node can still read it and say what it is missing.
// The first Node 22 that runs TypeScript files without a flag.
const MINIMUM = [22, 18];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
	console.error(
		`Clinic Pages needs Node ${MINIMUM.join('.')} or newer, and this is ${process.versions.node}. ` +
			`Run it through pnpm, which brings its own Node: npx -y pnpm@12 ${process.argv[2] || 'start'}`,
	);
	process.exit(1);
}

const { runCommand } = await import('./lib/problem.ts');
const { default: command } = await import(`./${process.argv[2]}.ts`);
await runCommand(() => command(process.argv.slice(3)));
