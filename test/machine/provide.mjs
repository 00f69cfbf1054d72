// Installs the Debian packages of packages.txt that are missing, called before the tests. Without root it names the command;
// with CI=true a package that stays missing is a failure, elsewhere a warning, and the tests that need it are skipped.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const packages = readFileSync(new URL('packages.txt', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.replace(/#.*/, '').trim())
  .filter(Boolean);

/** The packages that are not fully installed; all of them on a machine without dpkg. */
function missing() {
  const format = `-f=\${Package} \${db:Status-Status}\n`;
  const { stdout } = spawnSync('dpkg-query', ['-W', format, ...packages], { encoding: 'utf8' });
  const found = new Set((stdout ?? '').split('\n'));
  return packages.filter((name) => !found.has(`${name} installed`));
}

/** Runs apt-get without questions; what it says is shown only when `tell` is true and it fails. */
function apt(args, tell) {
  const { status, error, stdout, stderr } = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0 && tell) console.error(error ? String(error) : `${stdout}${stderr}`);
  return status === 0;
}

/** Installs from the lists that are there; only when that fails are they renewed, once. */
function install(names) {
  const wanted = ['install', '-y', '--no-install-recommends', ...names];
  console.log(`Installing for the tests: ${names.join(' ')}`);
  if (apt(wanted, false)) return;
  if (apt(['update'], true)) apt(wanted, true);
}

const before = missing();
if (before.length > 0 && process.getuid?.() === 0) install(before);
const left = before.length > 0 ? missing() : [];
if (left.length > 0) {
  const isFailure = process.env['CI'] === 'true';
  const effect = isFailure ? 'With CI=true that is a failure.' : 'The tests that need them will be skipped.';
  console.error(`The tests need packages that this machine lacks: ${left.join(' ')}. ${effect}`);
  console.error(`As root, on Debian: apt-get update && apt-get install -y --no-install-recommends ${left.join(' ')}`);
  process.exitCode = isFailure ? 1 : 0;
}
